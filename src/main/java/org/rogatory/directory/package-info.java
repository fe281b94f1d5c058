/** Who can be asked and how, and the law as this installation knows it: what was shipped, with what an administrator confirmed, corrected or added. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "account", "law"})
package org.rogatory.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
