package org.rogatory.drafting.ui;

import java.util.Locale;

import org.rogatory.questionnaire.Section;
import org.rogatory.template.Labels;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** All topics in any order, each with its state in words. */
final class TopicNav extends Nav {

    private final NativeDetails details = new NativeDetails();

    TopicNav() {
        addClassName("topics");
        setAriaLabel(getTranslation("wizard.topics"));
        getElement().setAttribute("tabindex", "-1");
        details.setOpen(true);
        add(details);
    }

    /** On a narrow screen the topics would push the questions out of sight. */
    void fold() {
        details.setOpen(false);
    }

    void show(Topics topics, Labels labels, Section current) {
        var progress = topics.interview().progress();
        details.setSummaryText(getTranslation("wizard.topics.progress", progress.finished(), progress.topics()));
        var list = new OrderedList();
        topics.all().forEach(topic -> list.add(item(topics, labels, topic, topic.equals(current))));
        details.setContent(list);
    }

    private ListItem item(Topics topics, Labels labels, Section topic, boolean current) {
        var state = topics.state(topic);
        var item = new ListItem();
        var name = new Span(labels.section(topic.id()));
        name.addClassName("topic-name");
        if (state == Topics.State.NOT_NEEDED) {
            item.add(new Div(name, state(state, 0)));
        } else {
            var link = new Anchor(topics.address(topic));
            link.add(name, state(state, topics.warnings(topic)));
            if (current) {
                link.getElement().setAttribute("aria-current", "step");
            }
            item.add(link);
        }
        item.addClassName("topic-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return item;
    }

    private Span state(Topics.State state, long warnings) {
        var words = getTranslation("wizard.state." + state);
        var label = new Span(warnings == 0 ? words : getTranslation("wizard.state.warnings", words, warnings));
        label.addClassName("topic-state");
        return label;
    }
}
