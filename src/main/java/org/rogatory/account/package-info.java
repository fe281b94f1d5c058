/** Who is acting: accounts, their authority and roles, and how they sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
package org.rogatory.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
