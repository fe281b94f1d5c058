/** How content becomes a document: the model, its assembly, and the writers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"template", "questionnaire", "shared"})
package org.rogatory.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
