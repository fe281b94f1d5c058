package org.rogatory.shared.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a module knows to be waiting; the start page gathers it without knowing the module. */
public interface Waits {

    List<Wait> forMe();

    List<Wait> forOthers();

    /**
     * One thing that waits.
     *
     * @param what    what is to be done, in the reader's language
     * @param who     the person it waits for, if it is known and somebody else
     * @param address of the page where it can be done
     * @param tag     that it cannot be done yet, or is urgent, if there is such a thing to tell
     * @param until   until when, if there is a last day
     */
    record Wait(String title, String what, Optional<String> who, Instant since, String address, Optional<RowList.Tag> tag,
            Optional<String> until) {

        /** As a line of a list; {@code since} in words. */
        public RowList.Row row(String sinceInWords) {
            return new RowList.Row(title, address, tag,
                    Stream.of(Optional.of(what), who, Optional.of(sinceInWords), until).flatMap(Optional::stream).toList());
        }
    }
}
