/** Reads the trusted lists of States (ETSI TS 119 612) from files, and fetches them. What is taken from a list was signed by somebody who may sign it. */
@NullMarked
package org.rogatory.signing.internal.lists;

import org.jspecify.annotations.NullMarked;
