package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;

/** One act in a round: what it means, what has to be said for it, and the button that names it. A refusal is said where the act was tried. */
final class ActDialog extends Dialog implements HasComponents {

    private final ErrorSummary problems = new ErrorSummary();
    private final Div fields = new Div();
    private final String key;
    private final transient Object[] named;
    private final SerializableBiConsumer<Round, String> done;

    /** @param key of the texts: title, {@code .intro}, {@code .act} and {@code .done}, what is said when it is done */
    ActDialog(String key, SerializableBiConsumer<Round, String> done, Object... named) {
        this.key = key;
        this.named = named;
        this.done = done;
        setHeaderTitle(getTranslation(key, named));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        fields.addClassName("stacked");
        fields.add(problems, new Paragraph(getTranslation(key + ".intro", named)));
        super.add(fields);
    }

    @Override
    public void add(Component... components) {
        fields.add(components);
    }

    /** The button; the act says what became of it, or nothing when something is missing that was complained of already. */
    ActDialog act(Supplier<Optional<RoundOutcome>> act) {
        var button = new Button(getTranslation(key + ".act"), click -> {
            problems.clear();
            act.get().ifPresent(this::tell);
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), button);
        return this;
    }

    /** A reason that everybody in the round will read. */
    static ActDialog withReason(String key, SerializableBiConsumer<Round, String> done, Function<String, RoundOutcome> act,
            Object... named) {
        var dialog = new ActDialog(key, done, named);
        var reason = new TextArea(dialog.getTranslation("signing.reason"));
        reason.setHelperText(dialog.getTranslation("signing.reason.read"));
        reason.setMaxLength(1000);
        reason.setMinRows(3);
        reason.setWidthFull();
        dialog.add(reason);
        return dialog.act(() -> Optional.of(act.apply(reason.getValue())));
    }

    void tell(RoundOutcome outcome) {
        switch (outcome) {
            case RoundOutcome.Done(var round) -> {
                close();
                done.accept(round, getTranslation(key + ".done", named));
            }
            case RoundOutcome.Refused(var key, var arguments) -> complain(getTranslation(key, arguments.toArray()));
        }
    }

    void complain(String sentence) {
        problems.show(List.of(new ErrorSummary.Problem.Plain(sentence)));
    }
}
