package org.rogatory.account;

import java.util.List;

/** Those who can be asked to sign. */
public interface Signatories {

    /** Enabled accounts with the role {@link Role#SIGNATORY}, of every authority, by full name. */
    List<Account> all();
}
