package org.rogatory.drafting.ui;

import java.util.List;

import org.rogatory.drafting.SaveOutcome;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Two people changed the same answer: shows both, and nothing is lost before the reader has chosen. */
final class ConflictDialog extends Dialog {

    ConflictDialog(Question question, Answer mine, SaveOutcome.Conflict theirs, AnswerWords words, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("wizard.conflict.title"));
        setWidth("min(48rem, 100%)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        addClassName("conflict");
        var both = new Div(side(getTranslation("wizard.conflict.mine"), mine.isEmpty() ? List.of() : words.lines(question, mine)),
                side(getTranslation("wizard.conflict.theirs", theirs.by()),
                        theirs.theirs().map(answer -> words.lines(question, answer)).orElse(List.of())));
        both.addClassName("conflict-sides");
        add(new Paragraph(getTranslation("wizard.conflict.text", theirs.by(), Moments.dateTime(theirs.at()))), both);
        var keep = new Button(getTranslation("wizard.conflict.keepMine"), click -> choose(keepMine));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("wizard.conflict.takeTheirs"), click -> choose(takeTheirs)), keep);
    }

    private void choose(Runnable choice) {
        close();
        choice.run();
    }

    private Div side(String title, List<String> lines) {
        var side = new Div(new H3(title));
        (lines.isEmpty() ? List.of(getTranslation("review.notProvided")) : lines).forEach(line -> side.add(new Paragraph(line)));
        return side;
    }
}
