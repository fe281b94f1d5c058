/** Makes signatures in PDF documents and judges them; keeps the order of a signing round. */
@NullMarked
@ApplicationModule(allowedDependencies = {"drafting", "account", "shared", "shared :: ui"})
package org.rogatory.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
