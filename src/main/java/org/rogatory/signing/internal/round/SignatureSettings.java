package org.rogatory.signing.internal.round;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rogatory.signing.Level;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator says about signatures, under {@code rogatory.signatures}.
 *
 * @param level            how long signatures shall prove themselves once the round is complete; without a time-stamp service they stay at level B
 * @param timeStampService where time stamps come from (RFC 3161), an http or https address
 * @param tokens           the cards, tokens and hardware security modules of this server
 */
@ConfigurationProperties("rogatory.signatures")
record SignatureSettings(@DefaultValue("LTA") Level level, @Nullable URI timeStampService, @DefaultValue List<Token> tokens) {

    /**
     * A token of this server.
     *
     * @param name    how signatories know it
     * @param library the PKCS #11 library of its maker
     * @param label   of the token
     */
    record Token(String name, Path library, String label) {}

    Optional<URI> timeStamps() {
        return Optional.ofNullable(timeStampService);
    }

    /** What can be reached here at all. */
    Level attainable() {
        return timeStamps().isPresent() ? level : Level.B;
    }

    /** An archive time stamp is put over a complete document; while others still have to sign, each signature is made fit to receive one. */
    Level wanted(boolean complete) {
        return complete || !attainable().reaches(Level.LT) ? attainable() : Level.LT;
    }

    /** While somebody waits for the signature only a time stamp is fetched; revocation data is added soon after. */
    Level atOnce() {
        return attainable().reaches(Level.T) ? Level.T : Level.B;
    }
}
