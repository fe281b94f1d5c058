/** Pages on which the directory and the law data are looked at and mended. */
@NullMarked
package org.rogatory.directory.ui;

import org.jspecify.annotations.NullMarked;
