package org.rogatory.account;

/** What a person may do. One person can have several roles. */
public enum Role {
    /** Writes the drafts of the authority. */
    DRAFTER,
    /** Writes drafts, finalises them and assigns those who sign. */
    APPROVER,
    /** Signs finalised documents, also those of other authorities in which the person is named. */
    SIGNATORY,
    /** Keeps accounts and authorities; reads no draft. */
    ADMINISTRATOR
}
