package org.rogatory.signing.ui;

import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Asked;
import org.rogatory.signing.Handed;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Out;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;

/** A document that the reader took out to sign with a program of their own: take the file, bring it back signed, or let it be. */
final class OutsidePanel extends Composite<Div> {

    private final transient OutsideSigning outside;
    private final transient Round round;
    private final transient Slot slot;
    private final SerializableBiConsumer<Round, String> changed;
    private final Complaint problem = new Complaint();

    /** @param signed what to do when the signature was taken in */
    OutsidePanel(OutsideSigning outside, Round round, Slot slot, SerializableConsumer<Round> signed,
            SerializableBiConsumer<Round, String> changed) {
        this.outside = outside;
        this.round = round;
        this.slot = slot;
        this.changed = changed;
        Out out = slot.out().orElseThrow();
        getContent().addClassName("outside");
        var back = new Button(getTranslation("signing.outside.takeBack"), click -> takeBack());
        var actions = new Div(file(), back);
        actions.addClassName("actions");
        getContent().add(new H3(getTranslation("signing.outside.title")),
                new Paragraph(
                        getTranslation(out.stale() ? "signing.outside.stale" : "signing.outside.since", Moments.dateTime(out.since()))),
                actions, problem);
        if (!out.stale()) {
            getContent().add(new Paragraph(getTranslation("signing.outside.hint", slot.name())), taking(signed));
        }
    }

    /** Taking it anew is a release of its own, of the bytes as they are then. */
    private Anchor file() {
        var name = FileDelivery.fileName(round.document().title(), "pdf");
        var anchor = new Anchor(FileDelivery.attachment(name, FileDelivery.PDF, this::release), getTranslation("signing.outside.download"));
        anchor.getElement().setAttribute("download", name);
        return anchor;
    }

    private byte[] release() {
        return switch (outside.release(new Asked(round.document().id(), slot.name(), round.currentSha256()))) {
            case Handed.Out(var file, _) -> file;
            case Handed.Refused(var key, _) -> throw new IllegalStateException("the file cannot be taken out any more: " + key);
        };
    }

    private FileTaking taking(SerializableConsumer<Round> signed) {
        var self = new FileTaking[1];
        self[0] = new FileTaking("signing.outside.upload", new String[]{".pdf", FileDelivery.PDF},
                pdf -> outside.bringBack(round.document().id(), slot.name(), pdf), (RoundOutcome outcome) -> {
                    switch (outcome) {
                        case RoundOutcome.Done(var after) -> signed.accept(after);
                        case RoundOutcome.Refused(var key, var arguments) ->
                            self[0].complain(getTranslation(key, arguments.toArray()));
                    }
                });
        return self[0];
    }

    private void takeBack() {
        switch (outside.takeBack(round.document().id(), slot.name())) {
            case RoundOutcome.Done(var after) -> changed.accept(after, getTranslation("signing.outside.takenBack"));
            case RoundOutcome.Refused(var key, var arguments) -> problem.say(getTranslation(key, arguments.toArray()));
        }
    }
}
