package org.rogatory.directory;

import java.util.List;

/**
 * What a file would do, or did.
 *
 * @param added     rows that are new
 * @param changed   rows that say something else than, or were checked later than, the row that applies now
 * @param unchanged rows that say what is known already
 * @param faults    the lines that cannot be taken, with the reason
 */
public record ImportReport(int added, int changed, int unchanged, List<LineFault> faults) {

    /** @param line as an editor counts it, the header being line 1 */
    public record LineFault(long line, DataFault fault) {}

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }

    public int taken() {
        return added + changed;
    }
}
