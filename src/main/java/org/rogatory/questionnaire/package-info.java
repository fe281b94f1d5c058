/** Pure: what to ask given the answers, and what a draft says. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.rogatory.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
