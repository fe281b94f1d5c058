/** Which document types exist: their questions, wording, labels and samples, read from data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"questionnaire", "shared"})
package org.rogatory.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
