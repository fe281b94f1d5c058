/** How the trail is kept. */
@NullMarked
package org.rogatory.audit.internal;

import org.jspecify.annotations.NullMarked;
