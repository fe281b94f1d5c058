/** The writers of documents: XHTML and PDF. */
@NullMarked
package org.rogatory.document.internal;

import org.jspecify.annotations.NullMarked;
