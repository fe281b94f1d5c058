package org.rogatory.account;

import java.time.Instant;

/** An account as the administrator sees it. */
public record AccountEntry(Account account, boolean enabled, boolean temporaryPassword, Instant createdAt) {}
