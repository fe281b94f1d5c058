package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;

/** Help that opens on demand, in up to three parts: why we ask, an example, what goes wrong. */
final class Guidance {

    private Guidance() {
    }

    /** Empty where the template gives none. */
    static Optional<Component> of(FieldTexts texts, Component reader) {
        var parts = new DescriptionList();
        var names = new ArrayList<String>();
        texts.why().ifPresent(text -> part(parts, names, reader.getTranslation("field.why"), text));
        texts.example().ifPresent(text -> part(parts, names, reader.getTranslation("field.example"), text));
        texts.wrong().ifPresent(text -> part(parts, names, reader.getTranslation("field.wrong"), text));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var help = new NativeDetails(summary(names), parts);
        help.addClassName("guidance");
        return Optional.of(help);
    }

    private static void part(DescriptionList parts, ArrayList<String> names, String name, String text) {
        names.add(name);
        parts.add(new DescriptionList.Term(name), new DescriptionList.Description(text));
    }

    /** "Why we ask, example, what goes wrong". */
    private static String summary(ArrayList<String> names) {
        var line = String.join(", ", names).toLowerCase(Locale.ROOT);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}
