package org.rogatory.account.internal;

import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.account.Signatories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signatories in the database. */
@Component
@Transactional(readOnly = true)
class StoredSignatories implements Signatories {

    private final AccountRows accounts;

    StoredSignatories(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Account> all() {
        return accounts.enabledWith(Role.SIGNATORY).stream().map(AccountRow::toAccount).toList();
    }
}
