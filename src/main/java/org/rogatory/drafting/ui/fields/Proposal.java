package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.util.List;

import org.rogatory.law.Instrument;
import org.rogatory.law.PartyStatus;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.State;

/**
 * What the law says about the legal bases that can be chosen, ready to be shown.
 *
 * @param lead what governs, in a sentence or two
 */
record Proposal(List<State> states, LocalDate day, List<String> lead, List<Basis> bases) {

    /**
     * One legal basis.
     *
     * @param name     its short name, with the provision where there is one
     * @param worth    what it is worth for these States, in two words: governs, supports, binds all …
     * @param why      the reason, in a sentence, with its mark if nobody confirmed it
     * @param proposed whether it should be chosen first
     * @param useful   whether it can be chosen at all
     */
    record Basis(OptionKey option, Instrument instrument, String name, List<PartyStatus> statuses, String worth, String why,
            boolean proposed,
            boolean useful) {}

    Proposal {
        lead = List.copyOf(lead);
        bases = List.copyOf(bases);
    }

    List<OptionKey> proposed() {
        return bases.stream().filter(Basis::proposed).map(Basis::option).toList();
    }
}
