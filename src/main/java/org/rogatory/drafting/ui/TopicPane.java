package org.rogatory.drafting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.ui.fields.FieldContext;
import org.rogatory.drafting.ui.fields.Remark;
import org.rogatory.drafting.ui.fields.TopicEditor;
import org.rogatory.drafting.ui.fields.WordingPanel;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.ErrorSummary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The middle of the wizard: the questions of one topic, what is to be mended in it, the wording it leads to, and the way on. */
final class TopicPane extends com.vaadin.flow.component.html.Section {

    private final transient DraftDesk desk;
    private final transient Section topic;
    private final transient Law law;
    private final transient Clock clock;
    private final H2 heading = new H2();
    private final Paragraph place = new Paragraph();
    private final ErrorSummary problems = new ErrorSummary();
    private final Paragraph anyway = new Paragraph();
    private final TopicEditor editor;
    private final WordingPanel wording;
    private final Button previous;
    private final Button next;

    TopicPane(DraftDesk desk, Section topic, Law law, Clock clock) {
        this.desk = desk;
        this.topic = topic;
        this.law = law;
        this.clock = clock;
        addClassName("topic-pane");
        var template = desk.view().template();
        heading.setText(template.labels(Language.ENGLISH).section(topic.id()));
        heading.setId("topic-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "topic-heading");
        getElement().setAttribute("tabindex", "-1");
        place.addClassName("quiet");
        anyway.setText(getTranslation("wizard.next.anyway"));
        anyway.setVisible(false);
        var context = FieldContext.of(template, Language.ENGLISH, law, clock).entering(desk::answer);
        editor = TopicEditor.of(topic, context, desk::answer);
        wording = new WordingPanel(template, new TopicClauses(template).of(topic, desk.view().content().answers()), context, desk::word);
        previous = new Button(getTranslation("wizard.previous"), click -> previous());
        next = new Button(getTranslation("wizard.next"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var ways = new Div(previous, next);
        ways.addClassNames("actions", "ways");
        add(place, heading, problems, anyway, editor, wording, ways);
    }

    Section topic() {
        return topic;
    }

    void refresh(DraftView view) {
        var topics = new Topics(view);
        var words = new DraftWords(view, Language.ENGLISH, law);
        var asked = topics.interview().visibleQuestions(topic).stream().map(Question::key).collect(Collectors.toSet());
        var known = withFacts(view);
        editor.show(known, asked);
        wording.show(view.content().wording(), known);
        editor.showRemarks(topics.findings(topic).stream().map(finding -> new Remark(finding, words.finding(finding))).toList());
        place.setText(getTranslation("wizard.topic.number", topics.needed().indexOf(topic) + 1, topics.needed().size()));
        previous.setVisible(topics.before(topic).isPresent());
        next.setText(getTranslation(topics.after(topic).isPresent() ? "wizard.next" : "wizard.last"));
        if (problems.isVisible() && stops(topics).isEmpty()) {
            problems.clear();
            anyway.setVisible(false);
        }
    }

    /** The answers with what follows from them, such as the end of the period or the totals of costs. */
    private Answers withFacts(DraftView view) {
        var derived = view.template().derived().stream().map(Question::key).toList();
        return new DerivedFacts(law, LocalDate.now(clock)).addTo(view.content().answers(), derived);
    }

    void focusTopic() {
        heading.getElement().callJsFunction("focus");
    }

    /** Puts the keyboard into the field that an address names; where there is none, at the head of the topic. */
    void focusOn(String field) {
        var found = FieldAddress.parse(field).filter(editor::focusOn);
        if (found.isEmpty()) {
            focusTopic();
        }
    }

    /** Goes on; but the first time shows what is to be mended before. Any topic can be left unfinished. */
    void next() {
        var topics = new Topics(desk.view());
        if (!problems.isVisible() && !stops(topics).isEmpty()) {
            var words = new DraftWords(desk.view(), Language.ENGLISH, law);
            problems.show(stops(topics).stream()
                    .map(finding -> new ErrorSummary.Problem.Elsewhere(words.finding(finding), topics.address(finding)))
                    .toList());
            anyway.setVisible(true);
        } else {
            go(topics.after(topic).map(topics::address).orElse("drafts/" + desk.id() + "/review"));
        }
    }

    private void previous() {
        var topics = new Topics(desk.view());
        topics.before(topic).map(topics::address).ifPresent(this::go);
    }

    private List<Finding> stops(Topics topics) {
        return topics.findings(topic).stream().filter(Finding::isStop).toList();
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    Component findings() {
        return problems;
    }

    Component wording() {
        return wording;
    }
}
