/** Pure: which instrument binds which State, with the source of each statement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.rogatory.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
