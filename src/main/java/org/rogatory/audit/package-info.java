/** Who did what and when: append-only, each entry sealed with the one before. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "directory", "drafting", "signing", "transmission", "shared", "shared :: ui"})
package org.rogatory.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
