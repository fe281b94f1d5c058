/** Gathers the facts of a round and sets them as a document. */
@NullMarked
package org.rogatory.evidence.internal;

import org.jspecify.annotations.NullMarked;
