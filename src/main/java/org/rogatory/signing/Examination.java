package org.rogatory.signing;

import java.util.Optional;

/**
 * Everything a verification found out about one file.
 *
 * @param report   our verdict and its reasons
 * @param simple   the simple report of the validation library (DSS) as XML; absent when there was nothing it could validate
 * @param detailed its detailed report, block by block of EN 319 102-1
 * @param returned how the file compares with the bytes of {@link TrustSettings#startingWith}; absent when there were none, or when the
 *                 file cannot be read
 * @param identity by what a document can be recognised that was written anew
 */
public record Examination(SignatureReport report, Optional<String> simple, Optional<String> detailed, Optional<Returned> returned,
        Identity identity) {

    /**
     * What stays with a document when a program writes all its bytes anew. A hint only: anyone can write it into another file.
     *
     * @param permanentId  the first half of the file identifier (ISO 32000-2, 14.4) in hexadecimal; empty when there is none
     * @param contentHash  the SHA-256 of the attached content, in hexadecimal; empty when none is attached
     */
    public record Identity(String permanentId, String contentHash) {

        static final Identity UNKNOWN = new Identity("", "");
    }

    public static Examination without(SignatureReport report) {
        return new Examination(report, Optional.empty(), Optional.empty(), Optional.empty(), Identity.UNKNOWN);
    }

    public Examination with(SignatureReport other) {
        return new Examination(other, simple, detailed, returned, identity);
    }
}
