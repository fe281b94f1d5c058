package org.rogatory.drafting.ui;

import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.Revision;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Severity;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;

/** What one may go on in spite of, if one says why; the reason is kept with the draft. */
final class Warnings extends Section {

    private final transient DraftDesk desk;
    private final transient Topics topics;
    private final transient DraftWords words;
    private final transient List<Revision> history;

    /** @param history the changes of the draft, the last first: whoever decides sees who gave a reason */
    Warnings(DraftDesk desk, Topics topics, DraftWords words, List<Revision> history) {
        this.desk = desk;
        this.topics = topics;
        this.words = words;
        this.history = history;
        addClassName("warnings");
        var warnings = desk.view().findings().stream().filter(finding -> finding.severity() == Severity.WARN).toList();
        setVisible(!warnings.isEmpty());
        add(new H2(getTranslation("review.warnings")), new Paragraph(getTranslation("review.warnings.text")));
        warnings.forEach(warning -> add(warning(warning)));
    }

    private Div warning(Finding finding) {
        var text = new Paragraph(new Anchor(topics.address(finding), words.finding(finding)));
        var reason = new TextField(getTranslation("review.reason"));
        reason.setHelperText(finding.source().isEmpty() ? "" : getTranslation("review.source", finding.source()));
        reason.setAriaLabel(getTranslation("review.reason.of", words.finding(finding)));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setValue(desk.view().content().accepted().getOrDefault(finding.id(), ""));
        var kept = new Paragraph();
        kept.addClassName("quiet");
        kept.getElement().setAttribute("role", "status");
        givenBy(finding).ifPresent(kept::setText);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.accept(finding.id(), change.getValue());
                var now = desk.view();
                var stored = now.content().accepted().getOrDefault(finding.id(), "").equals(change.getValue().strip());
                kept.setText(getTranslation(stored ? "wizard.saved" : "review.reason.notKept", Moments.time(now.summary().changedAt())));
            }
        });
        var box = new Div(text, reason, kept);
        box.addClassName("warning");
        return box;
    }

    private Optional<String> givenBy(Finding finding) {
        return history.stream().filter(change -> change.key().equals(Revision.accepted(finding.id()))).findFirst()
                .filter(change -> change.after().isPresent())
                .map(change -> getTranslation("review.reason.by", change.by(), Moments.dateTime(change.at())));
    }
}
