/** Reads the data files of the law module. */
@NullMarked
package org.rogatory.law.internal;

import org.jspecify.annotations.NullMarked;
