/** The dates that a document makes matter, and the file that carries them into a calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"questionnaire", "shared"})
package org.rogatory.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
