package org.rogatory.document;

import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** What States are called in documents. The law module knows the names; this module only prints them. */
public interface StateNaming {

    /** As in the middle of a sentence: "the Netherlands". */
    String inSentence(State state, Language language);

    /** As in a table: "Netherlands". */
    String shortName(State state, Language language);
}
