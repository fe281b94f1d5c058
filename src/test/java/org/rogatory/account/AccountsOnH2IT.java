package org.rogatory.account;

import org.rogatory.OnH2;

@OnH2
class AccountsOnH2IT extends AccountsContract {}
