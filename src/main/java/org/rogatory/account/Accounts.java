package org.rogatory.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the accounts; all but {@link #changePassword} is for administrators. */
public interface Accounts {

    List<AccountEntry> list();

    /** @throws AccountRefused for a user name that is taken or malformed, or an account without a role */
    NewAccount create(String userName, String fullName, AuthorityId authority, Set<Role> roles);

    void disable(UserId user);

    void enable(UserId user);

    /** @throws AccountRefused when it would leave no administrator */
    void setRoles(UserId user, Set<Role> roles);

    NewAccount resetPassword(UserId user);

    /** Changes the password of the signed-in person. @throws AccountRefused for a wrong old password or a new one that is too short */
    void changePassword(String oldPassword, String newPassword);

    Optional<Account> find(UserId user);
}
