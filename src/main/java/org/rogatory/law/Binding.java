package org.rogatory.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.State;

/** By which rule an instrument comes to bind a State. */
public sealed interface Binding {

    /** By ratification or accession, as the table of parties says. {@code openTo} names a group or treaty outside of which no State can be a party. */
    record Ratified(String treaty, Optional<String> openTo) implements Binding {}

    /** By membership of an organisation whose act it is. */
    record Members(String group) implements Binding {}

    /** Between each member of an organisation on one side and other States on the other side; not among the members themselves. */
    record Between(String group, List<State> others) implements Binding {}

    /** By a treaty of two States or an agreement for the case; which one is for the drafter to name. */
    record CaseByCase() implements Binding {}

    /** The parties are not known here; an administrator has to find out. */
    record NotKnown() implements Binding {}

    static Binding parse(String rule) {
        String[] words = rule.split(" ");
        return switch (words[0]) {
            case "parties" -> new Ratified(words[1], words.length > 3 ? Optional.of(words[3]) : Optional.empty());
            case "members" -> new Members(words[1]);
            case "between" -> new Between(words[1], Arrays.stream(words).skip(3).map(State::new).toList());
            case "case-by-case" -> new CaseByCase();
            case "administrator" -> new NotKnown();
            default -> throw new IllegalArgumentException("unknown binding rule " + rule);
        };
    }
}
