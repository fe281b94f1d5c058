package org.rogatory.account;

import java.util.Optional;

/** The person who is signed in, as the database knows them at this moment: a right taken away is gone at once. */
public interface CurrentUser {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is signed in, or the account was disabled meanwhile */
    Account require();

    Optional<Account> find();

    /** Whether the person still has the password that an administrator made, and must choose one of their own. */
    boolean hasTemporaryPassword();
}
