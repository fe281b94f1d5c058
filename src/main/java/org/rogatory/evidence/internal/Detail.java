package org.rogatory.evidence.internal;

import java.util.Set;
import java.util.stream.Stream;

/**
 * One particular of an entry of the trail, recorded as {@code name=value}; the name is "" where only a value was recorded. The trail may have been
 * tampered with, which the sheet has to be able to say: a value may be anything.
 */
record Detail(String name, String value) {

    private static final Set<String> PEOPLE = Set.of("signatories", "to");

    static Stream<Detail> allOf(String details) {
        return Stream.of(details.split(" ")).filter(word -> !word.isBlank()).map(Detail::of);
    }

    private static Detail of(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? new Detail("", word) : new Detail(word.substring(0, equals), word.substring(equals + 1));
    }

    /** Of the people it names. */
    Stream<String> accounts() {
        return PEOPLE.contains(name) ? Stream.of(value.split(",")) : Stream.empty();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? value : name + "=" + value;
    }
}
