package org.rogatory.evidence.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.audit.AuditEntry;
import org.rogatory.signing.Slot;

/** What the trail keeps of an act as words for programs, said to a reader: places by their party, people by their names, reasons as phrases. */
final class EntryWords {

    /** Step, the choice of which one signature suffices, and the last day, as a round's plan is recorded. */
    private static final Pattern PLANNED = Pattern.compile("(?<step>\\d+)(/(?<choice>\\d+))?(@(?<due>\\d{4}-\\d\\d-\\d\\d))?");
    private static final String REFUSALS = "signing.";

    private final Words words;
    private final Map<String, String> places;
    private final Map<String, String> names;

    /** @param names of the people an entry may mention, by account */
    EntryWords(Words words, List<Slot> slots, Map<String, String> names) {
        this.words = words;
        this.places = slots.stream().collect(Collectors.toUnmodifiableMap(Slot::name, slot -> slot.party().name()));
        this.names = names;
    }

    String act(AuditEntry entry) {
        String phrase = "event." + entry.type();
        return words.knows(phrase) ? words.text(phrase) : entry.type();
    }

    String actor(AuditEntry entry) {
        return entry.actor().isEmpty() ? words.text("trail.nobody") : name(entry.actor());
    }

    /** A line for each particular; one that is not known stands as it was recorded, rather than not at all. */
    List<String> particulars(AuditEntry entry) {
        return Detail.allOf(entry.details()).flatMap(detail -> line(detail).stream()).toList();
    }

    private Optional<String> line(Detail detail) {
        String value = detail.value();
        return switch (detail.name()) {
            case "slot" -> Optional.of(said("slot", places.getOrDefault(value, value)));
            case "document" -> Optional.empty(); // the sheet's own, which stands at its head
            case "sha256" -> Optional.of(said("sha256", Words.hash(value)));
            case "complete", "stops" -> Optional.of("particular." + detail.name() + "." + value).filter(words::knows).map(words::text);
            case "signatories" -> Optional.of(value.isEmpty()
                    ? words.text("particular.signatories.none")
                    : said("signatories", Stream.of(value.split(",")).map(this::name).collect(Collectors.joining(", "))));
            case "to" -> Optional.of(said("to", name(value)));
            case "why" -> Optional.of(said("why", why(value)));
            case "level", "mails", "recipients" -> Optional.of(said(detail.name(), value));
            case "until" -> Optional.of(said("until", words.day(value)));
            default -> Optional.of(planned(detail).orElseGet(detail::toString));
        };
    }

    private String said(String particular, String value) {
        return words.text("particular." + particular, value);
    }

    private String name(String account) {
        return names.getOrDefault(account, account);
    }

    private String why(String key) {
        String phrase = "why." + (key.startsWith(REFUSALS) ? key.substring(REFUSALS.length()) : key);
        return words.knows(phrase) ? words.text(phrase) : key;
    }

    private Optional<String> planned(Detail detail) {
        Matcher plan = PLANNED.matcher(detail.value());
        return Optional.ofNullable(places.get(detail.name())).filter(_ -> plan.matches()).map(place -> {
            String choice = plan.group("choice") == null ? "" : words.text("plan.choice", plan.group("choice"));
            String due = plan.group("due") == null ? "" : words.text("plan.due", words.day(plan.group("due")));
            return words.text("plan.place", place, plan.group("step")) + choice + due;
        });
    }
}
