/** The page on which a message is prepared. */
@NullMarked
package org.rogatory.transmission.ui;

import org.jspecify.annotations.NullMarked;
