/** How drafts and frozen documents are kept. */
@NullMarked
package org.rogatory.drafting.internal;

import org.jspecify.annotations.NullMarked;
