package org.rogatory.account;

/** An account was made or changed; {@code by} is the account itself for a person's own password and for the first start. */
public record AccountChanged(UserId account, UserId by, What what) {

    /** What happened to it. */
    public enum What {
        CREATED, DISABLED, ENABLED, ROLES_SET, PASSWORD_RESET, PASSWORD_CHANGED
    }
}
