package org.rogatory.signing.ui;

import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundDocument;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The document beside its signatures: the code by which it is compared, what can be taken of it, and its pages. */
final class DocumentPane extends Composite<Section> {

    private final transient RoundDesk desk;
    private final Div paper = new Div();
    private final Div picture = new Div();
    private String shown = "";

    DocumentPane(RoundDesk desk) {
        this.desk = desk;
        paper.addClassName("paper");
        getContent().add(new H2(getTranslation("signing.document")), paper, picture);
    }

    void show(Round round) {
        paper.removeAll();
        paper.add(code(round.document()), downloads(round), new EvidenceOffer(desk, round.document()));
        picture(round);
    }

    /** Beside the picture of the page, where it is compared. */
    private Paragraph code(RoundDocument document) {
        var code = new Span(document.shortCode());
        code.addClassName("short-code");
        return new Paragraph(new Span(getTranslation("signing.shortCode") + " "), code);
    }

    private Div downloads(Round round) {
        var id = round.document().id();
        var name = FileDelivery.fileName(round.document().title(), "pdf");
        var save = new Anchor(FileDelivery.attachment(name, FileDelivery.PDF, () -> desk.signing().current(id)),
                getTranslation("signing.download"));
        save.getElement().setAttribute("download", name);
        var links = new Div(save);
        links.addClassName("actions");
        if (round.may().ours() && round.document().draft().isPresent()) {
            links.add(new Anchor("send/" + id, getTranslation("signing.send")));
        }
        return links;
    }

    /** Only another file is loaded anew: whoever reads on page 12 while somebody is named stays there. */
    private void picture(Round round) {
        if (!shown.equals(round.currentSha256())) {
            shown = round.currentSha256();
            picture.removeAll();
            picture.add(frame(round));
        }
    }

    /** Not sandboxed: browsers refuse to show a PDF in a sandboxed frame. */
    private IFrame frame(Round round) {
        var name = FileDelivery.fileName(round.document().title(), "pdf");
        var frame = new IFrame(FileDelivery.inline(name, FileDelivery.PDF, () -> desk.signing().current(round.document().id())));
        frame.getElement().setAttribute("title", getTranslation("signing.frame", round.document().title()));
        frame.addClassName("pdf-frame");
        return frame;
    }
}
