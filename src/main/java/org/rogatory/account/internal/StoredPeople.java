package org.rogatory.account.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people in the database. */
@Component
@Transactional(readOnly = true)
class StoredPeople implements People {

    private final AccountRows accounts;

    StoredPeople(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> find(UserId user) {
        return accounts.findById(user.value()).map(AccountRow::toAccount);
    }

    @Override
    public Map<UserId, String> fullNames(Collection<UserId> users) {
        return accounts.findAllByIdIn(users.stream().map(UserId::value).distinct().toList()).stream().map(AccountRow::toAccount)
                .collect(Collectors.toMap(Account::id, Account::fullName));
    }

    @Override
    public List<Account> signatories() {
        return accounts.enabledWith(Role.SIGNATORY).stream().map(AccountRow::toAccount).toList();
    }
}
