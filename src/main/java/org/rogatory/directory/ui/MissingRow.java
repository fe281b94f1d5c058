package org.rogatory.directory.ui;

import java.util.Map;

import org.rogatory.directory.DataTable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that nothing is known there, and leads to where it can be written down. */
final class MissingRow extends Div {

    MissingRow(DataWords words, DataTable table, Map<String, String> key, Runnable write) {
        var none = new Paragraph(words.text("lawdata.missing", words.name(table, key)));
        none.addClassName("why-empty");
        var add = new Button(words.text("lawdata.missing.add"), click -> write.run());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(add);
        actions.addClassName("actions");
        add(none, actions);
    }
}
