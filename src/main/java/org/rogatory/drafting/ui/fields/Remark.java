package org.rogatory.drafting.ui.fields;

import org.rogatory.shared.Finding;

/** A finding with its sentence in the reader's language. */
public record Remark(Finding finding, String text) {}
