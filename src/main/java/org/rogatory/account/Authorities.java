package org.rogatory.account;

import java.util.List;

import org.rogatory.shared.State;

/** The authorities of this installation; made by administrators. */
public interface Authorities {

    List<Authority> list();

    Authority create(String name, State state);
}
