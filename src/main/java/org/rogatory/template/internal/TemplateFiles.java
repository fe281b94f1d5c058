package org.rogatory.template.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of all document types, wherever they are kept. Names are relative to the folder of all types, with slashes. */
public final class TemplateFiles {

    private static final String MARK = "/template.yaml";

    private final List<String> names;
    private final Source source;

    private TemplateFiles(List<String> names, Source source) {
        this.names = names.stream().filter(name -> !name.contains("/expected/")).sorted().toList();
        this.source = source;
    }

    /** Reads the bytes of a file by its name. */
    private interface Source {
        byte[] read(String name) throws IOException;
    }

    public static TemplateFiles in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/")).toList();
            return new TemplateFiles(names, name -> Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("the templates in " + folder + " cannot be read", e);
        }
    }

    /** @param folder of the class path; its README.md shows in which jar or directory it lies */
    public static TemplateFiles onClassPath(String folder, ClassLoader loader) {
        URL readme = loader.getResource(folder + "/README.md");
        if (readme == null) {
            throw new IllegalStateException("there is no " + folder + "/README.md on the class path");
        }
        try {
            if (readme.openConnection() instanceof JarURLConnection connection) {
                String prefix = folder + "/";
                return new TemplateFiles(namesIn(connection.getJarFile(), prefix), name -> bytes(loader, prefix + name));
            }
            return in(Path.of(URI.create(readme.toString())).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("the templates on the class path cannot be read", e);
        }
    }

    private static List<String> namesIn(JarFile jar, String prefix) {
        return Collections.list(jar.entries()).stream().filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                .map(entry -> entry.getName().substring(prefix.length())).toList();
    }

    private static byte[] bytes(ClassLoader loader, String name) throws IOException {
        try (var stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is no longer on the class path");
            }
            return stream.readAllBytes();
        }
    }

    public List<String> ids() {
        return names.stream().filter(name -> name.endsWith(MARK)).map(name -> name.substring(0, name.length() - MARK.length()))
                .filter(id -> !id.contains("/")).toList();
    }

    /** The files below one folder by their names. */
    public SortedMap<String, byte[]> of(String folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (String name : names) {
                if (name.startsWith(folder + "/")) {
                    files.put(name, source.read(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + folder + " cannot be read", e);
        }
        return files;
    }
}
