package org.rogatory.drafting.ui;

import java.util.List;

import org.rogatory.drafting.DraftView;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.FieldPath;
import org.rogatory.template.Labels;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One topic read back: each question with its answer, or that none was given, and a way to change it. */
final class ReviewTopic extends com.vaadin.flow.component.html.Section {

    ReviewTopic(DraftView view, Topics topics, Section topic, Labels labels, AnswerWords answers) {
        addClassName("review-topic");
        var list = new DescriptionList();
        for (Question question : topics.interview().visibleQuestions(topic)) {
            var label = labels.question(question.key());
            var row = new Div(new DescriptionList.Term(label), answer(view, question, answers));
            if (view.isOpen()) {
                row.add(change(topics.address(FieldPath.of(question.key())), label));
            }
            list.getElement().appendChild(row.getElement());
        }
        add(new H2(labels.section(topic.id())), list);
    }

    private DescriptionList.Description answer(DraftView view, Question question, AnswerWords answers) {
        var lines = view.content().answers().get(question.key()).map(answer -> answers.lines(question, answer)).orElse(List.of());
        var description = new DescriptionList.Description();
        if (lines.isEmpty()) {
            var none = new Paragraph(getTranslation(question.required() ? "review.missing" : "review.notProvided"));
            none.addClassName("quiet");
            description.add(none);
        }
        lines.forEach(line -> description.add(new Paragraph(line)));
        return description;
    }

    private DescriptionList.Description change(String address, String label) {
        var link = new Anchor(address, getTranslation("review.change"));
        var what = new Span(" " + label);
        what.addClassName("visually-hidden");
        link.add(what);
        return new DescriptionList.Description(link);
    }
}
