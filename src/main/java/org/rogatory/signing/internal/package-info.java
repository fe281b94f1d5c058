/** The only place that knows DSS, Bouncy Castle and PDFBox on behalf of signing. */
@NullMarked
package org.rogatory.signing.internal;

import org.jspecify.annotations.NullMarked;
