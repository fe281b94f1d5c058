package org.rogatory.advice.ui;

import java.util.List;
import java.util.function.Function;

import org.rogatory.advice.ui.matrix.Footnotes;
import org.rogatory.advice.ui.matrix.InstrumentMatrix;

/**
 * The answer to an enquiry, ready to be shown.
 *
 * @param question the enquiry as a sentence
 * @param lead     the answer in one or two sentences
 * @param rest     instruments of which there is no more to say than why they are not available, by reason
 * @param matrix   makes the table of instruments by States, its sources counted with those of the page
 */
record Answer(String question, List<String> lead, List<Group> groups, List<Group> rest, Function<Footnotes, InstrumentMatrix> matrix) {

    /** Instruments of the same rank, under a heading and a sentence that says what the rank means. */
    record Group(String heading, String meaning, List<Entry> entries) {}
}
