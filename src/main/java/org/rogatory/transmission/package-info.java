/** Prepares documents to leave the house: messages with a signed PDF attached. */
@NullMarked
@ApplicationModule(allowedDependencies = {"drafting", "signing", "account", "questionnaire", "shared", "shared :: ui"})
package org.rogatory.transmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
