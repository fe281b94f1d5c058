package org.rogatory.signing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.rogatory.signing.internal.lists.FolderReading;

/**
 * The trusted lists as they were read: verification takes the services from here and reads no file.
 *
 * @param lists every file that was found, used or not
 * @param notes what could not be done beside, such as fetching a list
 */
public record TrustedListReading(List<TrustedList> lists, List<Statement> notes) {

    /** As many services are taken at most; every verification carries them along. */
    public static final int MOST_SERVICES = 8000;

    /** A file that is larger is not read. */
    public static final int LARGEST = 16 * 1024 * 1024;

    public TrustedListReading {
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    public static TrustedListReading nothing() {
        return new TrustedListReading(List.of(), List.of());
    }

    /**
     * Reads the lists of a folder: {@code lotl.xml}, single lists beside it, and in {@code signers} the certificates of those who may sign them.
     * A folder that is not there holds no list.
     */
    public static TrustedListReading of(Path folder, Instant now) {
        return new FolderReading(folder, now).read();
    }

    public TrustedListReading with(List<Statement> further) {
        return new TrustedListReading(lists, further);
    }

    public TrustedListReading at(Instant now) {
        return new TrustedListReading(lists.stream().map(list -> list.at(now)).toList(), notes);
    }

    /** The services of the lists that may be used at this moment. */
    public List<ListedService> services(Instant now) {
        return lists.stream().filter(list -> list.isUsed(now)).flatMap(list -> list.services().stream()).toList();
    }
}
