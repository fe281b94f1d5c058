package org.rogatory.template;

/** Something wrong in the folder of a document type, in one sentence; {@code file} is relative to the folder of all types. */
public record TemplateFault(String file, int line, String what) implements Comparable<TemplateFault> {

    @Override
    public int compareTo(TemplateFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
