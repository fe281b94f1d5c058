package org.rogatory.advice.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows a long answer down: to what binds, to one topic, to words. */
final class FilterBar extends Div {

    private final Checkbox binding = new Checkbox(getTranslation("law.filter.binding"));
    private final LabelledSelect<String> topic = new LabelledSelect<>();
    private final TextField words = new TextField(getTranslation("law.filter.words"));

    FilterBar(Answer answer, Consumer<Entry.Filter> changed) {
        addClassNames("filters", "not-printed");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("law.filter"));
        var topics = topics(answer);
        topic.setLabel(getTranslation("law.filter.topic"));
        topic.setItems(topics.keySet());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("law.filter.topic.any"));
        topic.setItemLabelGenerator(key -> topics.getOrDefault(key, getTranslation("law.filter.topic.any")));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Runnable tell = () -> changed.accept(new Entry.Filter(binding.getValue(), Optional.ofNullable(topic.getValue()), words.getValue()));
        binding.addValueChangeListener(_ -> tell.run());
        topic.addValueChangeListener(_ -> tell.run());
        words.addValueChangeListener(_ -> tell.run());
        add(words, topic, binding);
    }

    private static Map<String, String> topics(Answer answer) {
        var topics = new LinkedHashMap<String, String>();
        answer.groups().forEach(group -> group.entries().forEach(entry -> Stream.concat(entry.lines().stream(), entry.more().stream())
                .forEach(line -> topics.put(line.topic(), line.name()))));
        return topics;
    }
}
