/** How corrections are kept, laid over the shipped tables, and read from and written to files. */
@NullMarked
package org.rogatory.directory.internal;

import org.jspecify.annotations.NullMarked;
