/** Answers the question which law applies between States, as a page that can be shared and printed; computes nothing itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"law", "directory", "shared", "shared :: ui"})
package org.rogatory.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
