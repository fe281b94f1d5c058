package org.rogatory.signing;

import java.util.Optional;

/**
 * Everything a verification found out about one file.
 *
 * @param report   our verdict and its reasons
 * @param simple   the simple report of the validation library (DSS) as XML; absent when there was nothing it could validate
 * @param detailed its detailed report, block by block of EN 319 102-1
 */
public record Examination(SignatureReport report, Optional<String> simple, Optional<String> detailed) {

    public static Examination without(SignatureReport report) {
        return new Examination(report, Optional.empty(), Optional.empty());
    }
}
