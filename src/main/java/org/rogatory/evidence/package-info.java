/** The evidence sheet of a signing round: what was signed by whom and when, as a sealed paper. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "document", "drafting", "signing", "shared"})
package org.rogatory.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
