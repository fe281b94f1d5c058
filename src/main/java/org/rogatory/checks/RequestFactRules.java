package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;
import org.rogatory.shared.Finding;

/** What happened, which offences, which sums, which persons. */
final class RequestFactRules {

    private static final List<String> SIX = List.of("factsWho", "factsWhat", "factsWhen", "factsWhere", "factsHow", "factsWhy");
    private static final List<String> NEEDED = List.of("factsWho", "factsWhat", "factsWhen", "factsWhere", "factsHow");
    private static final String FACTS = "UNTOC 18(15)(c); UNCAC 46(15)(c); VIENNA88 7(10)(c); ECMA 14(2)";
    /** A statement of fewer words tells a conclusion, not what happened. */
    private static final int FEWEST_WORDS = 60;
    private static final Pattern TITLED = Pattern
            .compile("\\b(?:Mr|Mrs|Ms|Dr|Prof)\\.? ((?:\\p{Lu}[\\p{L}'-]+)(?: \\p{Lu}[\\p{L}'-]+){0,3})");

    private RequestFactRules() {
    }

    /** Facts are required for all but the service of papers. Told by six questions, five of which no request can do without. */
    static List<Finding> v04Facts(Request request) {
        if (!isTold(request) || !request.needsFacts()) {
            return List.of();
        }
        List<Finding> missing = NEEDED.stream().filter(request::isBlank).map(key -> stop("V04.missing", at(key), FACTS, at(key))).toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        var findings = new ArrayList<Finding>();
        long words = SIX.stream().mapToLong(key -> request.prose(key).split("\\s+").length).sum();
        if (words < FEWEST_WORDS) {
            findings.add(warn("V04.conclusory", at("factsWhat"), FACTS, words));
        }
        if (request.isBlank("nexus")) {
            request.requested().ifPresent(state -> findings.add(warn("V04.noNexus", at("nexus"), FACTS, state)));
        }
        return findings;
    }

    private static boolean isTold(Request request) {
        return request.answers().chose("wholeRequest", "yes") && !request.answers().chose("isLetter", "yes");
    }

    /** Only a name with a title can be told from other words; it should be among the persons, so that it is identified once. */
    static List<Finding> v16PersonsListed(Request request) {
        String known = Stream.of("persons", "organisations", "contacts", "officials", "signatories")
                .flatMap(key -> request.answers().rows(key)
                        .stream())
                .map(row -> row.answers().text("name").orElse("") + " " + row.answers().text("aliases").orElse(""))
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return SIX.stream().flatMap(key -> TITLED.matcher(request.prose(key)).results().map(found -> found.group(1))
                .filter(name -> Stream.of(name.split(" ")).noneMatch(word -> known.contains(word.toLowerCase(Locale.ROOT)))).distinct()
                .map(name -> warn("V16.notListed", at(key), "UNTOC 18(15)(e); UNCAC 46(15)(e)", name))).toList();
    }

    /** The total that the text names is that of the table. */
    static List<Finding> v24Totals(Request request) {
        Optional<Answer.Amount> said = request.answers().amount("movementsTotal");
        if (said.isEmpty()) {
            return List.of();
        }
        Map<String, BigDecimal> sums = request.answers().rows("movements").stream().flatMap(row -> row.answers().amount("amount").stream())
                .collect(Collectors.toMap(Answer.Amount::currency, Answer.Amount::value, BigDecimal::add));
        BigDecimal sum = sums.getOrDefault(said.get().currency(), BigDecimal.ZERO);
        return sum.compareTo(said.get().value()) == 0
                ? List.of()
                : List.of(stop("V24.sum", at("movementsTotal"), "", said.get().value(), said.get().currency(),
                        sum));
    }

    /** A person to whom no measure refers, whom no fact names and who is not suspected, has no place in the request. */
    static List<Finding> v25Unrelated(Request request) {
        String told = SIX.stream().map(request::prose).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        List<Answer.Row> referred = request.items().stream().flatMap(item -> request.referred(item, "persons").stream()).toList();
        return request.answers().rows("persons").stream().filter(row -> !referred.contains(row) && !isParty(row.answers()))
                .filter(row -> Stream.of(row.answers().text("name").orElse("").split(" ")).filter(word -> word.length() > 2)
                        .noneMatch(word -> told.contains(word.toLowerCase(Locale.ROOT))))
                .map(row -> warn("V25.unrelated", at("persons", row.id(), "name"), "", row.answers().text("name").orElse("…"))).toList();
    }

    private static boolean isParty(Answers person) {
        return Stream.of("suspect", "accused", "convicted", "victim").anyMatch(role -> person.chose("personRole", role));
    }

    /** Whoever is to be found has to be told from others of the same name (UNTOC 18(15)(e), UNCAC 46(15)(e): where possible). */
    static List<Finding> identified(Request request) {
        return request.items().stream().flatMap(item -> request.referred(item, "persons").stream()).distinct()
                .filter(row -> !row.answers().has("birthDate") && !row.answers().has("idNumber") && !row.answers().has("note"))
                .map(row -> warn("M05.person", at("persons", row.id(), "birthDate"), "UNTOC 18(15)(e); UNCAC 46(15)(e); WARSAW 37(1)(e)(i)",
                        row.answers().text("name").orElse("…")))
                .toList();
    }

    /** Where force is asked for, the other State holds the conduct against its own law; the names of offences do not help it (UNCAC 43(2)). */
    static List<Finding> neutralConduct(Request request) {
        boolean coercive = request.items().stream().anyMatch(item -> item.part().map(Part::coercive).orElse(false));
        return coercive && request.requested().isPresent() && !request.answers().rows("offences").isEmpty()
                && request.isBlank("dualCriminality")
                        ? List.of(warn("M03.neutral", at("dualCriminality"), "UNCAC 43(2), 46(9); UNTOC 18(9)", request.requested().get()))
                        : List.of();
    }

    /** A request for a trifle is put off or refused (UNCAC 46(9)(b), WARSAW 28(1)(c)). */
    static List<Finding> trifling(Request request) {
        List<Integer> years = request.answers().rows("offences").stream().flatMap(row -> row.answers().count("maxYears").stream()).toList();
        return !years.isEmpty() && years.stream().allMatch(most -> most < 1)
                ? List.of(warn("M11.trifling", at("offences"), "UNCAC 46(9)(b); WARSAW 28(1)(c)"))
                : List.of();
    }
}
