package org.rogatory.audit;

/** What a check of the whole trail found. */
public sealed interface ChainReport {

    record Intact(long entries) implements ChainReport {}

    /** The first entry that was changed, removed, added or moved. */
    record Broken(long entry) implements ChainReport {}
}
