package org.rogatory.drafting.ui;

import java.util.Optional;

import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.ui.fields.PreviewPane;
import org.rogatory.shared.Language;

import com.vaadin.flow.component.html.Aside;

/** The document as it stands, beside the questions. It is drawn only while it is shown. */
final class DocumentPane extends Aside {

    private final transient Drafting drafting;
    private final transient DraftId id;
    private final PreviewPane preview = new PreviewPane(getTranslation("wizard.document"));
    private Optional<String> clause = Optional.empty();

    DocumentPane(Drafting drafting, DraftId id) {
        this.drafting = drafting;
        this.id = id;
        addClassName("document-pane");
        getElement().setAttribute("aria-label", getTranslation("wizard.document"));
        getElement().setAttribute("tabindex", "-1");
        add(preview);
    }

    /** Begins with the first clause of a topic. */
    void show(Optional<String> first) {
        clause = first;
        render();
    }

    /** An answer changed; the clause that it is printed in comes into view, if there is one. */
    void changed(Optional<String> changed) {
        clause = changed.or(() -> clause);
        render();
    }

    void render() {
        if (isVisible()) {
            preview.show(drafting.preview(id, Language.ENGLISH, clause));
        }
    }
}
