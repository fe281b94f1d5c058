/** The only place that knows how mail is written. */
@NullMarked
package org.rogatory.transmission.internal;

import org.jspecify.annotations.NullMarked;
