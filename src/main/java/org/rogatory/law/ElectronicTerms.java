package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether and how an authority takes requests electronically.
 *
 * @param accepted     yes, no, urgent, or ? for not known
 * @param means        by what means; often also what has to follow
 * @param address      where it wants them
 * @param paper        whether a paper original has to follow: yes, no or ?
 * @param withinDays   how soon
 */
public record ElectronicTerms(String accepted, String means, String address, String signature, String encryption, String paper,
        Optional<Integer> withinDays, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {

    static ElectronicTerms of(LawRow row) {
        return new ElectronicTerms(word(row, "accepts_electronic"), row.get("means"), row.get("electronic_address"),
                row.get("signature_type"), row.get("encryption"), word(row, "paper_confirmation"),
                row.given("paper_within_days").map(Integer::valueOf), row.date("valid_from"), row.date("valid_to"));
    }

    /** What is accepted on the day; outside of the days for which it was said it is not known. */
    public String acceptedOn(LocalDate day) {
        boolean outside = validFrom.filter(day::isBefore).isPresent() || validTo.filter(day::isAfter).isPresent();
        return outside ? "?" : accepted;
    }

    private static String word(LawRow row, String column) {
        return row.given(column).orElse("?");
    }
}
