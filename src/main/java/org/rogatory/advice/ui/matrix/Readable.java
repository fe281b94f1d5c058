package org.rogatory.advice.ui.matrix;

import java.util.List;
import java.util.regex.Pattern;

import org.rogatory.law.Statement;

import com.vaadin.flow.component.UI;

/** Statements that speak of offences and kinds of assistance by their names, not by their codes. */
public final class Readable {

    private static final Pattern OFFENCE = Pattern.compile("O\\d\\d");
    private static final Pattern KIND = Pattern.compile("K\\d\\d");

    private Readable() {
    }

    public static Statement of(Statement statement) {
        return new Statement(statement.message(), statement.arguments().stream().map(Readable::named).toList(), statement.provenance());
    }

    private static Object named(Object argument) {
        return switch (argument) {
            case List<?> several -> several.stream().map(Readable::named).toList();
            case String code when OFFENCE.matcher(code).matches() -> UI.getCurrent().getTranslation("law.offence." + code);
            case String code when KIND.matcher(code).matches() -> UI.getCurrent().getTranslation("law.kind." + code);
            default -> argument;
        };
    }
}
