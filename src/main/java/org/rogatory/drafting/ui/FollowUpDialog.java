package org.rogatory.drafting.ui;

import java.util.List;
import java.util.Locale;

import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.FollowUp;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What can be begun from this document, with what each takes over. */
final class FollowUpDialog extends Dialog {

    FollowUpDialog(Drafting drafting, DraftView draft) {
        setHeaderTitle(getTranslation("followUp.title"));
        setWidth("min(44rem, 100%)");
        addClassName("follow-ups");
        add(new Paragraph(getTranslation("followUp.intro")));
        offered(draft).forEach(kind -> add(choice(drafting, draft, kind)));
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()));
    }

    static List<FollowUp> offered(DraftView draft) {
        return FollowUp.of(draft.summary().template(), draft.interview().relevantAnswers());
    }

    private NativeButton choice(Drafting drafting, DraftView draft, FollowUp kind) {
        var name = new Span(getTranslation("followUp." + kind));
        name.addClassName("part-name");
        var hint = new Span(getTranslation("followUp." + kind + ".hint"));
        hint.addClassName("part-hint");
        var button = new NativeButton("", click -> {
            close();
            var begun = drafting.follow(draft.summary().id(), kind);
            UI.getCurrent().navigate("drafts/" + begun);
        });
        button.add(name, hint);
        button.setId("follow-up-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.addClassName("part-kind");
        return button;
    }
}
