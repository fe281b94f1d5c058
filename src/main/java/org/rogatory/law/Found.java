package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a State declared for an instrument.
 *
 * @param declared      the declarations that count for the instrument; none if it is not known
 * @param declaredUnder the code under which they were made, if it is that of an instrument which this one supplements
 * @param hints         what the State said elsewhere: a suggestion for the drafter, never a rule for this instrument
 */
public record Found<T>(List<T> declared, Optional<String> declaredUnder, List<T> hints) {

    /** The same, where only declarations that pass count; the others become hints. */
    Found<T> keeping(Predicate<T> counts) {
        if (declared.stream().allMatch(counts)) {
            return this;
        }
        var left = declared.stream().filter(counts).toList();
        return new Found<>(left, declaredUnder, Stream.concat(declared.stream().filter(counts.negate()), hints.stream()).toList());
    }

    public boolean isKnown() {
        return !declared.isEmpty();
    }
}
