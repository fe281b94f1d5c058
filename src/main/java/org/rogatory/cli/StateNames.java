package org.rogatory.cli;

import org.rogatory.document.StateNaming;
import org.rogatory.law.States;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** The names of States in documents, as the law module has them. */
record StateNames(States states) implements StateNaming {

    @Override
    public String inSentence(State state, Language language) {
        return language.equals(Language.ENGLISH) ? states.nameInSentence(state) : shortName(state, language);
    }

    @Override
    public String shortName(State state, Language language) {
        return states.name(state, language);
    }
}
