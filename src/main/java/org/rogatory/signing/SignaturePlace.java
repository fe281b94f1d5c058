package org.rogatory.signing;

/**
 * A place for a signature in a document.
 *
 * @param slot   the name of the signature field
 * @param page   the page it stands on, counted from 1; 0 when it stands on none
 * @param signed whether it holds a signature
 */
public record SignaturePlace(String slot, int page, boolean signed) {}
