package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A treaty, an act or another ground on which States help each other.
 *
 * @param code         the stable code, such as {@code UNTOC}
 * @param order        its place among the instruments: law of the Union, regional, universal, none
 * @param general      a treaty on mutual assistance as such: where one is in force, the universal conventions step back behind it
 * @param supplements  the instrument to which it is a protocol or supplement
 * @param shortName    how it is called in messages and lists
 * @param date         adoption or signature
 * @param inForceSince general entry into force, where known
 * @param inForce      false only when the lists read show that it is not yet in force for anybody
 * @param forceKnown   whether the entry into force was read; otherwise nothing that follows from it is certain
 * @param forceRule    how it enters into force for a State, in words
 * @param forceAfter   the same as a rule that can be computed, such as {@code 30 days}; empty where the rule is not certain
 * @param fromMemory   the fields of a verified row that nevertheless were not read, by column
 */
public record Instrument(String code, int order, Nature nature, Use use, boolean general, Binding binding, Optional<String> supplements,
        String title, String shortName, String place, Optional<LocalDate> date, String citation, Optional<LocalDate> inForceSince,
        boolean inForce, boolean forceKnown, String forceRule, Optional<String> forceAfter, String fromMemory, Provenance provenance) {

    /** What kind of text it is. */
    public enum Nature {
        CONVENTION, PROTOCOL, AGREEMENT, EU_ACT, BILATERAL, SCHEME, MODEL, RECIPROCITY
    }

    /** What it can serve for. */
    public enum Use {
        MLA, TEAM, BOTH, INFORMATION, TRANSMISSION
    }

    public String source() {
        return provenance.source();
    }

    public Optional<LocalDate> checkedOn() {
        return provenance.checkedOn();
    }

    public boolean verified() {
        return provenance.isVerified();
    }

    /** A date before the instrument was made, or before its general entry into force, is a date on which it binds nobody. */
    public boolean isInForce(LocalDate day) {
        return inForce && inForceSince.or(() -> date).filter(day::isBefore).isEmpty();
    }

    /** From when a State that deposits its instrument on the day is bound; empty where the rule is not certain. */
    public Optional<LocalDate> bindsAfter(LocalDate deposited) {
        return forceAfter.filter(_ -> inForce).map(rule -> EntryIntoForce.parse(rule).after(deposited))
                .map(day -> inForceSince.filter(day::isBefore).orElse(day));
    }

    /** An act of the Union that takes the place of assistance between the States that apply it. */
    boolean isActOfTheUnion() {
        return nature == Nature.EU_ACT && use != Use.INFORMATION && use != Use.TEAM;
    }

    /** Whether two States can ask each other for assistance under it at all. */
    public boolean concernsPairs() {
        return use != Use.TEAM;
    }
}
