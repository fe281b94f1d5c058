package org.rogatory.law;

/**
 * That an instrument provides for a kind of assistance.
 *
 * @param kind the code of the kind, such as {@code K08}
 */
public record KindCover(String kind, String article, Provenance provenance) {}
