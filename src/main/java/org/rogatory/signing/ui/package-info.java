/** Pages on which finalised documents are signed and their signatures are watched. */
@NullMarked
package org.rogatory.signing.ui;

import org.jspecify.annotations.NullMarked;
