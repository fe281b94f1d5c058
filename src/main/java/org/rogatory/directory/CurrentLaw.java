package org.rogatory.directory;

import org.rogatory.law.Law;

/**
 * The law as it is to be applied now: the shipped tables under the corrections of this installation. Whoever lives longer than one page asks
 * again each time; a {@link Law} kept in a field goes on saying what was true when it was fetched.
 */
public interface CurrentLaw {

    Law law();
}
