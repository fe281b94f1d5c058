package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rogatory.checks.Request.Item;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;
import org.rogatory.shared.Finding;
import org.rogatory.shared.RowId;

/** For what single kinds of measures are often refused or come too late. */
final class RefusalRules {

    private static final int STALE_AFTER_MONTHS = 6;
    private static final int DAYS_FOR_A_SUMMONS = 50;
    private static final int DAYS_FOR_A_DELIVERY = 7;
    /** EU2001 1(3)(a): the heaviest penalty in the requesting State, in years. */
    private static final int YEARS_FOR_ACCOUNTS = 4;

    private static final Set<String> JUSTIFYING = Set.of("legality", "necessity", "proportionality", "authorisation");

    private RefusalRules() {
    }

    /** A witness who is summoned abroad must not be threatened. */
    static List<Finding> summons(Request request) {
        Stream<Finding> threats = request.items().stream()
                .filter(item -> item.answers().flag("serviceWithoutPenalty").filter(yes -> !yes).isPresent())
                .map(item -> warn("K02.penalty", item.at("serviceWithoutPenalty"), "ECMA 8"));
        return Stream.concat(threats, request.items().stream().flatMap(item -> tooSoon(request, item).stream())).toList();
    }

    /** Service abroad takes weeks, and a State may demand that a summons reach it up to fifty days before the hearing. */
    private static Optional<Finding> tooSoon(Request request, Item item) {
        LocalDate earliest = request.date().plusDays(DAYS_FOR_A_SUMMONS);
        return item.answers().moment("serviceHearing").map(moment -> moment.at().toLocalDate())
                .filter(day -> day.isAfter(request.date()) && day.isBefore(earliest))
                .map(_ -> warn("K02.tooSoon", item.at("serviceHearing"), "ECMA 7(3)", ChronoUnit.DAYS.between(request.date(),
                        item.answers().moment("serviceHearing").orElseThrow().at().toLocalDate()), DAYS_FOR_A_SUMMONS));
    }

    /** What was seen long ago need not be there now. */
    static List<Finding> staleGrounds(Request request) {
        return request.items().stream().flatMap(item -> item.answers().date("searchKnownOn")
                .filter(known -> known.plusMonths(STALE_AFTER_MONTHS).isBefore(request.date()))
                .map(known -> warn("K03.stale", item.at("searchKnownOn"), "", known)).stream()).toList();
    }

    /** Watching a consignment across borders takes people, permits and a plan, which nobody has overnight. */
    static List<Finding> deliveryAtShortNotice(Request request) {
        return request.items().stream().flatMap(item -> item.answers().moment("delivEntryAt").map(moment -> moment.at().toLocalDate())
                .filter(day -> day.isAfter(request.date()) && day.isBefore(request.date().plusDays(DAYS_FOR_A_DELIVERY)))
                .map(day -> warn("K18.shortNotice", item.at("delivEntryAt"), "",
                        ChronoUnit.DAYS.between(request.date(), day)))
                .stream()).toList();
    }

    /** What is given as intelligence only, and without conditions, may end in a public trial (UNTOC 18(5), UNCAC 46(5)). */
    static List<Finding> unlimitedInformation(Request request) {
        return request.items().stream().filter(item -> item.answers().chose("spontNature", "intelligence")
                && item.answers().choices("spontConditions").isEmpty() && !item.answers().has("spontConditionsText"))
                .map(item -> warn("K22.unlimited", item.at("spontConditions"), "UNTOC 18(5); UNCAC 46(5); BUDAPEST 26(2)")).toList();
    }

    /** Who is asked for force is told that it would be lawful at home, that nothing milder helps and that it is in proportion (BUDAPEST 15). */
    static List<Finding> coercionWithoutSafeguards(Request request) {
        boolean whole = request.answers().chose("wholeRequest", "yes");
        return request.items().stream().filter(item -> whole && item.part().map(Part::coercive).orElse(false))
                .filter(item -> request.answers().rows("safeguards").stream().noneMatch(row -> justifies(row.answers(), item)))
                .limit(1).map(item -> warn("S01.none", at("safeguards"), "BUDAPEST 15; WARSAW 37(1)(d)(ii)",
                        request.items().indexOf(item) + 1))
                .toList();
    }

    private static boolean justifies(Answers safeguard, Item item) {
        List<RowId> measures = safeguard.references("safeFor");
        return JUSTIFYING.stream().anyMatch(kind -> safeguard.chose(Part.KIND.name(), kind))
                && (measures.isEmpty() || measures.contains(item.row().id()));
    }

    /** Under EU2001 a State need not look for accounts where the offences are lighter than this. */
    static List<Finding> accountsOfLightOffences(Request request) {
        List<Integer> years = request.answers().rows("offences").stream().flatMap(row -> row.answers().count("maxYears").stream()).toList();
        boolean light = !years.isEmpty() && years.stream().allMatch(most -> most < YEARS_FOR_ACCOUNTS);
        return light && request.rests("EU2001")
                ? request.items().stream().filter(item -> item.answers().chose("bankMode", "identify"))
                        .map(item -> warn("K08.threshold", item.at("bankMode"), "EU2001 1(3)", YEARS_FOR_ACCOUNTS)).toList()
                : List.of();
    }
}
