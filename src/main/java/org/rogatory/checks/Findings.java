package org.rogatory.checks;

import java.util.List;

import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.RowId;
import org.rogatory.shared.Severity;

/** Short ways to write a finding. The code of a rule is the part of its message key before the dot. */
final class Findings {

    private Findings() {
    }

    static Finding stop(String message, FieldPath at, String source, Object... arguments) {
        return finding(Severity.STOP, message, at, source, arguments);
    }

    static Finding warn(String message, FieldPath at, String source, Object... arguments) {
        return finding(Severity.WARN, message, at, source, arguments);
    }

    static Finding info(String message, FieldPath at, String source, Object... arguments) {
        return finding(Severity.INFO, message, at, source, arguments);
    }

    static Finding finding(Severity severity, String message, FieldPath at, String source, Object... arguments) {
        return new Finding(message.substring(0, message.indexOf('.')), severity, at, message, List.of(arguments), source);
    }

    static FieldPath at(String question) {
        return FieldPath.of(question);
    }

    static FieldPath at(String question, RowId row, String column) {
        return FieldPath.of(question).in(row).column(column);
    }
}
