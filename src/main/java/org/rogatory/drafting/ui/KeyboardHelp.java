package org.rogatory.drafting.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** Lists what can be done by keys. */
final class KeyboardHelp extends Dialog {

    private static final List<String> KEYS = List.of("next", "topics", "questions", "findings", "wording", "preview", "help");

    KeyboardHelp() {
        setHeaderTitle(getTranslation("wizard.keys.title"));
        setWidth("min(30rem, 100%)");
        var list = new DescriptionList();
        list.addClassName("keys");
        KEYS.forEach(key -> list.add(new DescriptionList.Term(getTranslation("wizard.keys." + key + ".key")),
                new DescriptionList.Description(getTranslation("wizard.keys." + key))));
        add(list);
        getFooter().add(new Button(getTranslation("app.close"), click -> close()));
    }
}
