/** Rogatory: a guided writer for mutual legal assistance requests and joint investigation team agreements. */
@NullMarked
package org.rogatory;

import org.jspecify.annotations.NullMarked;
