/** How the rounds of signatures are kept. */
@NullMarked
package org.rogatory.signing.internal.round;

import org.jspecify.annotations.NullMarked;
