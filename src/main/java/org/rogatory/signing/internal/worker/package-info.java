/** Strangers' PDFs are parsed in a process of their own, which has little memory, little time and no network, and is replaced when it dies. */
@NullMarked
package org.rogatory.signing.internal.worker;

import org.jspecify.annotations.NullMarked;
