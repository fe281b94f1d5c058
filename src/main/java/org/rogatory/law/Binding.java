package org.rogatory.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.State;

/** By which rule an instrument comes to bind a State. */
public sealed interface Binding {

    /** By ratification or accession, as the table of parties says. {@code openTo} names a group or treaty outside of which no State can be a party. */
    record Ratified(String treaty, Optional<String> openTo) implements Binding {}

    /** By membership of an organisation whose act it is. {@code except} names the members that stand aside. */
    record Members(String group, Optional<String> except) implements Binding {}

    /** Between each member of an organisation on one side and other States on the other side; not among the members themselves. */
    record Between(String group, List<State> others) implements Binding {}

    /** By a treaty of two States or an agreement for the case; which one is for the drafter to name. */
    record CaseByCase() implements Binding {}

    /** The parties are not known here; an administrator has to find out. {@code within} names the groups to which all parties belong; empty if that is open. */
    record NotKnown(List<String> within) implements Binding {}

    /** A model or another text that binds nobody. */
    record Nobody() implements Binding {}

    /** Open to everybody: no treaty is needed. */
    record Anybody() implements Binding {}

    static Binding parse(String rule) {
        String[] words = rule.split(" ");
        Optional<String> last = words.length > 2 ? Optional.of(words[words.length - 1]) : Optional.empty();
        return switch (words[0]) {
            case "parties" -> new Ratified(words[1], last);
            case "members" -> new Members(words[1], last);
            case "between" -> new Between(words[1], Arrays.stream(words).skip(3).map(State::new).toList());
            case "case-by-case" -> new CaseByCase();
            case "administrator" -> new NotKnown(Arrays.stream(words).skip(2).toList());
            case "nobody" -> new Nobody();
            case "anybody" -> new Anybody();
            default -> throw new IllegalArgumentException("unknown binding rule " + rule);
        };
    }

    /** Whether this can be read; for rows that people write. */
    static boolean isRule(String rule) {
        return rule.matches(
                "parties [A-Z0-9-]+( only [A-Z0-9-]+)?|members [A-Z0-9-]+( except [A-Z0-9-]+)?|between [A-Z0-9-]+ and [A-Z]{2}( [A-Z]{2})*"
                        + "|case-by-case|administrator( only [A-Z0-9-]+( [A-Z0-9-]+)*)?|nobody|anybody");
    }
}
