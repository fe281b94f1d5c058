package org.rogatory.signing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;

/** What comes next for somebody who signs with a key at a remote service. */
public sealed interface RemoteStep {

    /** The browser goes to this page of the service and comes back from there. */
    record Visit(String service, URI address) implements RemoteStep {}

    /** The service keeps several keys of the signatory. */
    record Choose(Of of, List<Key> keys) implements RemoteStep {

        public Choose {
            keys = List.copyOf(keys);
        }
    }

    /** The service wants the PIN of the key; {@code problem} is what it said to the last one. */
    record AskPin(Of of, Key key, Optional<RoundOutcome.Refused> problem) implements RemoteStep {}

    /** It is signed, or it is over; the document is not known when there was no attempt. */
    record Ended(Optional<DocumentId> document, RoundOutcome outcome) implements RemoteStep {}

    /** Which signature it is about. */
    record Of(Asked asked, String service) {}

    /** A key at the service, by what its certificate says. */
    record Key(String id, String subject, String issuer, Instant until) {}
}
