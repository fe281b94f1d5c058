package org.rogatory.checks;

import java.util.List;

import org.rogatory.shared.Finding;

/** One cross-check: looks at the whole agreement and says what is wrong with it. */
@FunctionalInterface
interface Rule {

    List<Finding> check(Agreement agreement);
}
