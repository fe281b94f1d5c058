package org.rogatory.signing;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A service that stamps digests with its time by RFC 3161. */
public interface TimeStampService {

    /** What the service says to the request, or empty when it cannot be had. */
    Optional<byte[]> ask(byte[] request);

    /** How it is called where it is said that it cannot be had. */
    String name();

    /** The service at an http or https address; asking it ends after the given time. */
    static TimeStampService online(URI address, Duration patience) {
        return new HttpTimeStampService(address, patience);
    }
}
