/** The page "Which law applies?". */
@NullMarked
package org.rogatory.advice.ui;

import org.jspecify.annotations.NullMarked;
