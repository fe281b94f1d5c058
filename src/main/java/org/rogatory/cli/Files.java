package org.rogatory.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reading and writing of files, with faults said in one sentence and never half a file left behind. */
final class Files {

    private static final long LARGEST = 64L * 1024 * 1024;

    private Files() {
    }

    static byte[] read(String name) {
        Path path = Path.of(name);
        try {
            if (java.nio.file.Files.isDirectory(path)) {
                throw new BadUsage(name + " is a folder; name a file");
            }
            if (java.nio.file.Files.size(path) > LARGEST) {
                throw new BadUsage(name + " is larger than 64 MB");
            }
            return java.nio.file.Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new BadUsage("there is no file " + name, e);
        } catch (AccessDeniedException e) {
            throw new BadUsage(name + " cannot be read: no permission", e);
        } catch (IOException e) {
            throw new BadUsage(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes beside the target first and then moves, so that the target is whole or absent. */
    static void write(String name, byte[] bytes) {
        Path target = Path.of(name).toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            java.nio.file.Files.write(beside, bytes);
            java.nio.file.Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            beside.toFile().delete();
            throw new BadUsage(name + " cannot be written: does its folder exist, and may you write there?", e);
        }
    }
}
