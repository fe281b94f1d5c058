/** The frame around every page: navigation, the signed-in person, language of the page, pages for errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "shared", "shared :: ui"})
package org.rogatory.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
