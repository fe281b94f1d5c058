package org.rogatory.signing;

/**
 * One page as it was signed and as the file shows it now, for a person to compare.
 *
 * @param page   its number, from one
 * @param signed PNG; empty when the signed document had no such page
 * @param now    PNG; empty when the file has no such page any more
 */
public record PagePair(int page, byte[] signed, byte[] now) {}
