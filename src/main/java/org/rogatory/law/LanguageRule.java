package org.rogatory.law;

import java.util.List;

import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/**
 * In which languages a State takes requests.
 *
 * @param instrument the instrument under which it said so, {@code BILAT-xx} for its treaty with a State, {@code NATIONAL} for its own law
 * @param accepted   in the order of the declaration
 * @param annexes    {@code yes} if papers enclosed need a translation too, {@code no} if they do not, {@code ?} if that was not said
 * @param certified  likewise, whether the translation must be certified
 */
public record LanguageRule(State state, String instrument, List<Language> accepted, String annexes, String certified, String note,
        Provenance provenance) {}
