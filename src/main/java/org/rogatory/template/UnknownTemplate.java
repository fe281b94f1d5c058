package org.rogatory.template;

import java.util.List;

/** There is no document type of this name. */
public final class UnknownTemplate extends RuntimeException {

    public UnknownTemplate(String id, List<String> known) {
        super("there is no template '" + id + "'; there are: " + String.join(", ", known));
    }
}
