package org.rogatory.signing.ui;

import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.signing.EvidenceSheet.Made;
import org.rogatory.signing.RoundDocument;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Makes the evidence sheet of a round when somebody asks for it, and offers it to be saved. */
final class EvidenceOffer extends Composite<Div> {

    private final transient RoundDesk desk;
    private final transient RoundDocument document;
    private final Div outcome = new Div();

    EvidenceOffer(RoundDesk desk, RoundDocument document) {
        this.desk = desk;
        this.document = document;
        outcome.getElement().setAttribute("role", "status");
        var make = new Button(getTranslation("signing.evidence.make"), click -> make());
        make.setDisableOnClick(true);
        var what = new Span(getTranslation("signing.evidence.what"));
        what.addClassName("quiet");
        make.addClickListener(click -> make.setEnabled(true));
        getContent().addClassNames("actions", "evidence-offer");
        getContent().add(make, what, outcome);
    }

    private void make() {
        outcome.removeAll();
        switch (desk.evidence().of(document.id())) {
            case Made.Sealed(var pdf) -> {
                var link = save(pdf);
                outcome.add(link);
                link.focus(); // the button was off meanwhile and has lost whoever pressed it
            }
            case Made.Refused(var why) -> outcome.add(new Paragraph(why.in(getLocale())));
        }
    }

    private Anchor save(byte[] pdf) {
        var name = FileDelivery.fileName(getTranslation("signing.evidence.file", document.title()), "pdf");
        var link = new Anchor(FileDelivery.attachment(name, FileDelivery.PDF, () -> pdf), getTranslation("signing.evidence.save"));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
