/** Fields generated from questions, and the hand-written ones for the topics that are the heart of the work. */
@NullMarked
package org.rogatory.drafting.ui.fields;

import org.jspecify.annotations.NullMarked;
