/** Pure: named rules with stable codes that say what is wrong or risky, and the facts that follow from the answers and the law. */
@NullMarked
@ApplicationModule(allowedDependencies = {"questionnaire", "law", "shared"})
package org.rogatory.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
