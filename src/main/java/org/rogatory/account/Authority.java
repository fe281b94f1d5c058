package org.rogatory.account;

import org.rogatory.shared.State;

/** An authority for which people of this installation act. */
public record Authority(AuthorityId id, String name, State state) {}
