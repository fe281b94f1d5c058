package org.rogatory.law;

import org.rogatory.shared.State;

/**
 * An authority that a State named for requests.
 *
 * @param instrument the instrument for which it was named, {@code BILAT-xx} for a treaty with a State, {@code NATIONAL} for its own law
 * @param matter     for what; {@code MLA} for all of it
 * @param channel    central, direct or diplomatic
 * @param terms      whether and how it takes requests electronically
 */
public record NotifiedAuthority(State state, String instrument, String matter, String name, String localName, String city, String channel,
        ElectronicTerms terms, String note, Provenance provenance) {

    /** Whether it takes requests electronically, whatever the day: yes, no, urgent, or ? for not known. See {@link ElectronicTerms#acceptedOn}. */
    public String electronic() {
        return terms.accepted();
    }
}
