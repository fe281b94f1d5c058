package org.rogatory.signing;

import java.util.List;

/** What became of the wish to take a document out for signature. */
public sealed interface Handed {

    record Out(byte[] file, Round round) implements Handed {}

    /** Nothing was handed out; why, as a sentence of the language files and what it names. */
    record Refused(String messageKey, List<Object> args) implements Handed {

        public Refused {
            args = List.copyOf(args);
        }
    }
}
