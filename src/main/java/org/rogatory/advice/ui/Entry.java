package org.rogatory.advice.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rogatory.advice.ui.matrix.Proof;

/**
 * What the answer says about one instrument.
 *
 * @param heading its short name with the article that matters most
 * @param why     the rule in one sentence
 * @param binding whether it binds all States concerned for certain
 * @param lines   what has to be known to use it
 * @param more    what it says besides, by topic; shown on demand
 */
record Entry(String heading, String title, String why, Optional<Proof> proof, boolean binding, List<Line> lines, List<Line> more) {

    Entry {
        lines = List.copyOf(lines);
        more = List.copyOf(more);
    }

    /** What is left of it under the filter; empty when nothing is. */
    Optional<Entry> under(Filter filter) {
        if (filter.bindingOnly() && !binding) {
            return Optional.empty();
        }
        var words = filter.words().strip().toLowerCase(Locale.ROOT);
        boolean named = (heading + " " + title + " " + why).toLowerCase(Locale.ROOT).contains(words);
        var left = new Entry(heading, title, why, proof, binding, filter.of(lines, named), filter.of(more, named));
        boolean nothing = left.lines().isEmpty() && left.more().isEmpty() && (!named || filter.topic().isPresent());
        return nothing ? Optional.empty() : Optional.of(left);
    }

    /** What the reader wants to see. */
    record Filter(boolean bindingOnly, Optional<String> topic, String words) {

        static final Filter NONE = new Filter(false, Optional.empty(), "");

        /** Whether it looks for something within an instrument: then nothing that is found may stay folded. */
        boolean looksInside() {
            return topic.isPresent() || !words.isBlank();
        }

        private List<Line> of(List<Line> lines, boolean named) {
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            return lines.stream().filter(line -> topic.isEmpty() || topic.get().equals(line.topic()))
                    .filter(line -> named || line.contains(wanted)).toList();
        }
    }
}
