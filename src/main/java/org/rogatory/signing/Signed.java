package org.rogatory.signing;

import java.util.List;

/** What became of an attempt to sign. */
public sealed interface Signed {

    record Done(Round round) implements Signed {}

    /** Nothing was signed and the document is as it was; why, as a sentence of the language files and what it names. */
    record Refused(String messageKey, List<Object> args) implements Signed {}
}
