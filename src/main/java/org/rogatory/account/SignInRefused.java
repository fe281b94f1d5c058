package org.rogatory.account;

import java.util.Optional;

/**
 * A sign-in that failed.
 *
 * @param user    whose account it was, if there is one; the name as typed may be a password in the wrong field and is kept nowhere
 * @param address a digest of the network address it came from
 */
public record SignInRefused(Optional<UserId> user, String address) {}
