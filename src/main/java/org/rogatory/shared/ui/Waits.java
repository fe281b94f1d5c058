package org.rogatory.shared.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a module knows to be waiting; the start page gathers it without knowing the module. */
public interface Waits {

    List<Wait> forMe();

    List<Wait> forOthers();

    /**
     * One thing that waits.
     *
     * @param what    what is to be done, in the reader's language
     * @param who     the person it waits for, if it is known and somebody else
     * @param address of the page where it can be done
     * @param now     whether it can be done now, or only after somebody else
     */
    record Wait(String title, String what, Optional<String> who, Instant since, String address, boolean now) {}
}
