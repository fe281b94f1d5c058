package org.rogatory.drafting.ui;

import java.util.List;

import org.rogatory.drafting.Drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Begins a new document, one button for each kind that is offered. */
final class NewDraftButtons extends Div {

    /** Document types in the order in which they are offered; their names stand in the language files. */
    private static final List<String> OFFERED = List.of("mla-request", "jit-agreement");

    NewDraftButtons(Drafting drafting) {
        addClassName("actions");
        OFFERED.stream().filter(drafting.types()::contains).forEach(template -> {
            var button = new Button(getTranslation("start.new." + template), VaadinIcon.PLUS.create(),
                    click -> getUI().ifPresent(ui -> ui.navigate("drafts/" + drafting.start(template))));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            button.setId("new-" + template);
            add(button);
        });
    }
}
