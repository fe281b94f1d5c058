package org.rogatory.checks;

import java.util.List;

import org.rogatory.shared.Finding;

/** One cross-check: looks at the whole draft and says what is wrong with it. */
@FunctionalInterface
interface Rule {

    List<Finding> check(Request draft);
}
