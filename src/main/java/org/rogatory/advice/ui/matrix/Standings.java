package org.rogatory.advice.ui.matrix;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.rogatory.law.Binding;
import org.rogatory.law.Instrument;
import org.rogatory.law.PartyStatus;
import org.rogatory.shared.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** How a State stands to an instrument, in a few words with their source behind them. */
public final class Standings {

    private final Function<State, String> names;
    private final LocalDate day;
    private final Optional<Footnotes> footnotes;

    /** For a screen, where each statement opens its source. */
    public Standings(Function<State, String> names, LocalDate day) {
        this(names, day, Optional.empty());
    }

    /** For a page that is printed: the sources are numbered. */
    public Standings(Function<State, String> names, LocalDate day, Footnotes footnotes) {
        this(names, day, Optional.of(footnotes));
    }

    private Standings(Function<State, String> names, LocalDate day, Optional<Footnotes> footnotes) {
        this.names = names;
        this.day = day;
        this.footnotes = footnotes;
    }

    public Component cell(Instrument instrument, PartyStatus status) {
        var proof = Proofs.of(instrument, status);
        var bare = words(instrument, status);
        var words = proof.isSure() || status.standing().isToBeConfirmed() ? bare : word("law.cell.unsure", bare);
        var named = word("law.cell.named", words, names.apply(status.state()), instrument.shortName());
        var statement = new Statement(words, named, !proof.isSure(), () -> proof.note(named, instrument.title()));
        var cell = new Span(statement);
        footnotes.map(all -> mark(all.number(proof))).ifPresent(cell::add);
        return cell;
    }

    private static Span mark(int number) {
        var mark = new Span(String.valueOf(number));
        mark.addClassName("footnote-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private String words(Instrument instrument, PartyStatus status) {
        return switch (status.standing()) {
            case IN_FORCE -> status.inForce().map(since -> word("law.cell.since", date(since))).orElseGet(() -> word("law.cell.inForce"));
            case NOT_IN_FORCE -> outside(instrument, status);
            case UNVERIFIED -> word("law.cell.unverified");
            case UNKNOWN -> word("law.cell.unknown");
        };
    }

    private String outside(Instrument instrument, PartyStatus status) {
        if (!instrument.isInForce(day)) {
            return word("law.cell.notInForce");
        }
        if (status.inForce().filter(day::isBefore).isPresent()) {
            return word("law.cell.from", date(status.inForce().orElseThrow()));
        }
        return word(isOpen(instrument, status) ? "law.cell.notParty" : "law.cell.notOpen");
    }

    /** Where only members can be bound, others are told so: nobody need ask them to ratify. */
    private static boolean isOpen(Instrument instrument, PartyStatus status) {
        return switch (instrument.binding()) {
            case Binding.Ratified(_, _) -> !status.action().equals(PartyStatus.NOT_OPEN);
            case Binding.Members(_, _),Binding.Between(_, _) -> false;
            case Binding.CaseByCase(),Binding.NotKnown(_),Binding.Nobody(),Binding.Anybody() -> true;
        };
    }

    /** Short, as a table needs it: 25 Jun 2004. */
    private static String date(LocalDate date) {
        var locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                .format(date);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
