package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.checks.Request.Item;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Finding;
import org.rogatory.shared.State;

/** Whether data that somebody else holds can be found, are still there, and are asked for where they are. */
final class ElectronicRules {

    /** For how long data are held at least on request of another Party, unless it asks for longer (BUDAPEST 29(7)). */
    private static final int PRESERVED_DAYS = 60;
    /** The columns that name who holds or carries the data. */
    private static final List<String> HOLDERS = List.of("storedHolders", "presHolders", "liveProviders", "tapOperators");

    private ElectronicRules() {
    }

    /** An address is given to many in turn and shared by many at once: only with port, moment and zone does it name one of them. */
    static List<Finding> v09Addresses(Request request) {
        return request.items().stream().filter(item -> item.isChecked("V09"))
                .flatMap(item -> request.referred(item, "identifiers").stream()).distinct().filter(row -> row.answers().chose("kind", "ip"))
                .flatMap(row -> Stream.of("port", "at").filter(column -> !row.answers().has(column))
                        .map(column -> stop("V09." + column, at("identifiers", row.id(), column), "BUDAPEST 18(3), 31",
                                row.answers().text("value").orElse("…"))))
                .toList();
    }

    /** The six items of a request to preserve, and the time within which the data are held. */
    static List<Finding> v13Preservation(Request request) {
        var findings = new ArrayList<Finding>();
        request.items().stream().filter(item -> item.is("preservation")).forEach(item -> {
            request.missing(item).forEach(column -> letter(column.key().name()).ifPresent(letter -> findings
                    .add(stop("V13.missing", item.at(column.key().name()), "BUDAPEST 29(2)", letter, item.at(column.key().name())))));
            LocalDate held = item.answers().date("presSecuredOn").orElse(request.date())
                    .plusDays(item.answers().count("presDays").orElse(PRESERVED_DAYS));
            item.answers().date("presFollowBy").filter(held::isBefore)
                    .ifPresent(late -> findings.add(warn("V13.late", item.at("presFollowBy"), "BUDAPEST 29(7)", late, held)));
        });
        request.items().stream().filter(item -> item.is("stored-data")).forEach(item -> item.answers().date("storedPreservedUntil")
                .filter(request.date()::isAfter)
                .ifPresent(until -> findings.add(warn("V13.ended", item.at("storedPreservedUntil"), "BUDAPEST 29(7)", until))));
        return findings;
    }

    private static Optional<String> letter(String column) {
        return Optional.ofNullable(switch (column) {
            case "link", "presData", "presIdentifiers", "presFrom", "presTo" -> "c";
            case "presHolders", "presLocation", "presKnown" -> "d";
            case "necessity" -> "e";
            case "presFollowUp", "presFollowBy" -> "f";
            default -> null;
        });
    }

    /** A holder in another State is beyond the reach of the one that is asked (BUDAPEST 18(1), 31); what it passed on can be traced (30(1)). */
    static List<Finding> holdersElsewhere(Request request) {
        return request.requested().stream().flatMap(requested -> request.items().stream()
                .flatMap(item -> HOLDERS.stream().flatMap(column -> elsewhere(request, item, column, requested)))).distinct().toList();
    }

    private static Stream<Finding> elsewhere(Request request, Item item, String column, State requested) {
        return item.answers().references(column).stream().flatMap(id -> request.answers().row("organisations", id).stream())
                .map(Answer.Row::answers).filter(holder -> holder.state("state").filter(state -> !state.equals(requested)).isPresent())
                .map(holder -> warn("K13.elsewhere", item.at(column), "BUDAPEST 18(1), 30(1), 31", holder.text("name").orElse("…"),
                        holder.state("state").orElseThrow(), requested));
    }

    /** A State intercepts for another only what it would intercept in a like case of its own (EU2000 18(5)(b)). */
    static List<Finding> likeCase(Request request) {
        return request.items().stream().filter(item -> item.is("interception") && !item.answers().chose("tapWhere", "requesting")
                && !item.answers().has("tapSimilarCase"))
                .map(item -> warn("K16.likeCase", item.at("tapSimilarCase"), "EU2000 18(5)(b)")).toList();
    }
}
