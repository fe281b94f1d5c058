package org.rogatory.questionnaire;

/** How far a topic has come. Problems that the checks find come on top. */
public enum TopicState {
    /** Nothing was answered yet. */
    UNTOUCHED,
    /** Something was answered, and something that is required is missing. */
    STARTED,
    /** Something was answered, and nothing that is required is missing. */
    COMPLETE
}
