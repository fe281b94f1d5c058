package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a folder. */
final class Folder {

    /** Where what was fetched is kept, below the folder of the lists. */
    static final String FETCHED = "fetched";

    private static final int MOST = 500;

    private Folder() {
    }

    /** By name; hidden ones are no one's lists. A folder that is not there has none. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")).sorted().limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
