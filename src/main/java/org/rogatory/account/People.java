package org.rogatory.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the others are: names for records, and those who can be asked to sign. */
public interface People {

    Optional<Account> find(UserId user);

    Map<UserId, String> fullNames(Collection<UserId> users);

    /** Enabled accounts with the role {@link Role#SIGNATORY}, of every authority, by full name. */
    List<Account> signatories();
}
