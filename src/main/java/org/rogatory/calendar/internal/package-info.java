/** The only place that knows how calendar files are written. */
@NullMarked
package org.rogatory.calendar.internal;

import org.jspecify.annotations.NullMarked;
