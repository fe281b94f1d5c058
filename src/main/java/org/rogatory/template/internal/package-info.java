/** Reading and checking the folders of document types. */
@NullMarked
package org.rogatory.template.internal;

import org.jspecify.annotations.NullMarked;
