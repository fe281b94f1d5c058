/** Pages on which drafts are written, reviewed and finalised. */
@NullMarked
package org.rogatory.drafting.ui;

import org.jspecify.annotations.NullMarked;
