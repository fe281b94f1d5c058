package org.rogatory.account;

import org.rogatory.OnPostgres;

@OnPostgres
class AccountsOnPostgresIT extends AccountsContract {}
