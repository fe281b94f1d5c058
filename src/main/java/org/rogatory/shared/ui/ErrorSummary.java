package org.rogatory.shared.ui;

import java.util.List;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * What has to be mended, at the top of a page, each with a way to the place: it takes the focus and is read out, so that nobody has to
 * look for red fields. It says the same sentence as the field does.
 */
public final class ErrorSummary extends Div {

    /** A problem that can be reached from here. */
    public sealed interface Problem {

        record OnPage(String text, HasElement field) implements Problem {}

        record Elsewhere(String text, String address) implements Problem {}

        record Plain(String text) implements Problem {}
    }

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void show(List<? extends Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            var list = new UnorderedList();
            problems.forEach(problem -> list.add(new ListItem(link(problem))));
            add(new H2(getTranslation("app.problem")), list);
            getElement().callJsFunction("focus");
        }
    }

    public void clear() {
        show(List.of());
    }

    private static Component link(Problem problem) {
        return switch (problem) {
            case Problem.OnPage(var text, var field) -> button(text, click -> field.getElement().callJsFunction("focus"));
            case Problem.Elsewhere(var text, var address) -> new Anchor(address, text);
            case Problem.Plain(var text) -> new Div(text);
        };
    }

    private static NativeButton button(String text, ComponentEventListener<ClickEvent<NativeButton>> action) {
        var button = new NativeButton(text, action);
        button.addClassName("link-button");
        return button;
    }
}
