package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;

import org.rogatory.template.TemplateFault;

/** Collects what is wrong, so that all of it is said at once. */
final class Faults {

    private final List<TemplateFault> found = new ArrayList<>();

    void add(Place at, String what) {
        found.add(new TemplateFault(at.file(), at.line(), what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<TemplateFault> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
