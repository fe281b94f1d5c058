/** Values that every module speaks of: States, languages, findings. No services. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.rogatory.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
