package org.rogatory.signing;

import java.util.List;
import java.util.Map;

/**
 * Signing in a round with a key that a remote service keeps ({@link RemoteSigningService}). The signatory's browser leaves for the service and comes
 * back, once to enter and often once more to agree, so a signature takes several steps. One attempt of each person is held in memory for ten minutes;
 * to begin another ends it. The round is not locked meanwhile: whether it may be signed is judged again when the signature is there.
 */
public interface RemoteSigning {

    /** The services of this installation by name; empty for whoever does not sign. */
    List<String> services();

    RemoteStep begin(Asked asked, String service);

    /** Goes on with what the browser brought back. What does not belong to the attempt of the signed-in person is refused and changes nothing. */
    RemoteStep back(Map<String, String> answer);

    /** Signs with this one of the offered keys. */
    RemoteStep choose(String key);

    /** Agrees to the signature; the PIN is overwritten. After a wrong one it is asked for again. */
    RemoteStep confirm(char[] pin);

    /** Where the attempt of the signed-in person stands. */
    RemoteStep standing();

    /** Forgets the attempt of the signed-in person. */
    void giveUp();
}
