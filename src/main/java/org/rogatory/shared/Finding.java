package org.rogatory.shared;

import java.util.List;

/**
 * One thing that is wrong, risky or worth knowing about a draft.
 *
 * @param code      the stable code of the rule, such as {@code X09}; {@code REQUIRED} for a required answer that is missing
 * @param severity  what it means for finalising
 * @param at        the field to mend
 * @param message   the key of the message in the language files, such as {@code X09.noLeader}
 * @param arguments what the message names: States, languages, dates, question keys or plain strings, in the order of its placeholders
 * @param source    the legal source of the rule, or empty for a rule of form
 */
public record Finding(String code, Severity severity, FieldPath at, String message, List<Object> arguments, String source) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Names this finding across runs, so that a reason given for going on stays with it: code, place and what it names. */
    public String id() {
        return code + ":" + at + ":" + String.join(",", arguments.stream().map(Object::toString).toList());
    }

    public boolean isStop() {
        return severity == Severity.STOP;
    }
}
