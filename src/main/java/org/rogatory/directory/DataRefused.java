package org.rogatory.directory;

import java.util.List;

/** A change or a file that cannot be taken; nothing was changed. The first fault is the sentence to show. */
public final class DataRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DataFault> faults;

    public DataRefused(List<DataFault> faults) {
        super(faults.getFirst().messageKey() + " " + faults.getFirst().arguments());
        this.faults = List.copyOf(faults);
    }

    public DataRefused(String messageKey, String... arguments) {
        this(List.of(DataFault.of("", messageKey, arguments)));
    }

    public List<DataFault> faults() {
        return faults;
    }

    public DataFault first() {
        return faults.getFirst();
    }
}
