package org.rogatory.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file among the trusted lists, and what became of it.
 *
 * @param file        its name below the folder of the lists
 * @param status      in one sentence, whether it is used and why
 * @param particulars what the list says about itself, as far as it could be read
 * @param until       until when it may be used; empty when it is not
 * @param services    the services that were taken from it
 */
public record TrustedList(String file, Statement status, Optional<Particulars> particulars, Optional<Instant> until,
        List<ListedService> services) {

    /**
     * What a list says about itself.
     *
     * @param territory the two letters of the State
     * @param number    of the issue
     * @param signer    the subject of the certificate that signed it; empty when that cannot be told
     */
    public record Particulars(String territory, int number, Optional<Instant> issued, Optional<Instant> nextUpdate, String signer) {

        public String state(java.util.Locale reader) {
            return Listing.state(territory, reader);
        }
    }

    public TrustedList {
        services = List.copyOf(services);
    }

    /** A file that is not used. */
    public static TrustedList refused(String file, Statement why, Optional<Particulars> particulars) {
        return new TrustedList(file, why, particulars, Optional.empty(), List.of());
    }

    public boolean isUsed(Instant now) {
        return until.filter(now::isBefore).isPresent();
    }

    /** The same as it stands at this moment: a list may have come to its end since it was read. */
    TrustedList at(Instant now) {
        return until.filter(end -> !now.isBefore(end)).map(end -> refused(file, Statement.of("list.expired", end), particulars))
                .orElse(this);
    }
}
