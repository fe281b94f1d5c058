package org.rogatory.account;

/** An account just made, or one whose password was just reset. The password is shown once and kept nowhere. */
public record NewAccount(Account account, String oneTimePassword) {}
