/** States by instruments, each cell with its source: for the page and for the question on legal bases in a draft. */
@NullMarked
@NamedInterface("matrix")
package org.rogatory.advice.ui.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
