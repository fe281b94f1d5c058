/** How accounts are kept and passwords judged. */
@NullMarked
package org.rogatory.account.internal;

import org.jspecify.annotations.NullMarked;
