/** The command line: the same engine without a browser, one class for each command. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "questionnaire", "template", "law", "checks", "document", "signing", "transmission",
        "calendar"})
package org.rogatory.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
