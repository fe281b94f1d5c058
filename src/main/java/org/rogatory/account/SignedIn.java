package org.rogatory.account;

/** Somebody gave the right password. Published in a transaction: what cannot be recorded does not happen. */
public record SignedIn(UserId user) {}
