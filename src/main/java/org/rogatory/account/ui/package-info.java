/** Pages on which people sign in and administrators keep the accounts. */
@NullMarked
package org.rogatory.account.ui;

import org.jspecify.annotations.NullMarked;
