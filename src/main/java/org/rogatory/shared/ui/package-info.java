/** Parts of pages that several modules use. */
@NullMarked
@NamedInterface("ui")
package org.rogatory.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
