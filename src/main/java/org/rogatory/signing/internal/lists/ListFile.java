package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedListReading;

/**
 * An XML file in the folder of the lists or among the fetched ones. It is read when its turn comes, so that not all are in memory at once.
 *
 * @param name below the folder
 */
record ListFile(String name, Path path) {

    static final String LIST_OF_LISTS = "lotl.xml";

    static ListFile in(Path folder, Path path) {
        return new ListFile(folder.relativize(path).toString().replace('\\', '/'), path);
    }

    boolean isListOfLists() {
        return isNamed(LIST_OF_LISTS);
    }

    boolean isNamed(String fileName) {
        return path.getFileName().toString().equalsIgnoreCase(fileName);
    }

    static boolean isXml(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    byte[] bytes() throws ListRefused {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] read = in.readNBytes(TrustedListReading.LARGEST + 1);
            if (read.length > TrustedListReading.LARGEST) {
                throw new ListRefused(Statement.of("list.tooLarge", TrustedListReading.LARGEST / 1024 / 1024));
            }
            return read;
        } catch (IOException e) {
            throw new ListRefused(Statement.of("list.unreadable", e.getMessage()));
        }
    }
}
