/** Drafts of legal documents: answering, finalising, keeping. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "account", "questionnaire", "template", "document", "checks", "law",
        "advice :: matrix",
        "calendar", "directory"})
package org.rogatory.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
