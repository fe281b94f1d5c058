package org.rogatory.template.internal;

/** Where something stands in a file. */
record Place(String file, int line) {

    Place down(int lines) {
        return new Place(file, line + lines);
    }
}
