package org.rogatory.drafting.ui;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

/** Reads a field from an address: {@code persons[p3].office}. */
final class FieldAddress {

    private static final Pattern FORM = Pattern
            .compile("([a-z][A-Za-z0-9]{0,63})(?:\\[([A-Za-z0-9][A-Za-z0-9-]{0,39})])?(?:\\.([a-z][A-Za-z0-9]{0,63}))?");

    private FieldAddress() {
    }

    static Optional<FieldPath> parse(String text) {
        return FORM.matcher(text).results().findFirst().filter(found -> found.group().equals(text)).map(FieldAddress::path);
    }

    private static FieldPath path(MatchResult found) {
        return new FieldPath(new QuestionKey(found.group(1)), Optional.ofNullable(found.group(2)).map(RowId::new),
                Optional.ofNullable(found.group(3)).map(QuestionKey::new));
    }
}
