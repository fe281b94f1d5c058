package org.rogatory.shell;

import java.util.UUID;

import org.slf4j.Logger;

/** The number by which a reader and an administrator speak of the same fault. */
final class Incident {

    private Incident() {
    }

    /** Writes the fault to the log and returns its number. */
    static String record(Logger log, Throwable fault) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {}", incident, fault);
        return incident;
    }
}
