package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rogatory.checks.Request.Item;
import org.rogatory.questionnaire.Part;
import org.rogatory.shared.Finding;

/** What a single measure needs so that it is neither refused nor returned. Which rule looks at which kind stands in its part.yaml. */
final class MeasureRules {

    private static final Pattern GROUNDS = Pattern.compile("link|.*(Grounds|Relevance|Link)");
    private static final Pattern FISHING = Pattern.compile("(?iu)\\b(any other|anything else|anything|everything|"
            + "(?:all|any|every) (?:[\\p{L}-]+ )?(?:documents?|records?|data|information|accounts?|contents?|correspondence|messages|files|papers|banks?))\\b");
    /** Words that are said or handed to a person; they describe nothing that is sought. */
    private static final Pattern SPOKEN = Pattern.compile(".*(Caution|Rights|OathText|Warning)");
    /** Kinds that ask for what is past; what is still to come is monitored. */
    private static final Set<String> OF_THE_PAST = Set.of("bank-records", "records", "tracing");
    private static final int LONGEST_PERIOD_IN_YEARS = 10;
    private static final Set<String> FORMAL = Set.of("statement", "records", "video-hearing", "stored-data");

    private MeasureRules() {
    }

    /** Each measure says why the evidence is believed to be there and what it has to do with the facts. */
    static List<Finding> v05Link(Request request) {
        return request.items().stream().filter(item -> !item.is("preservation"))
                .flatMap(item -> request.missing(item).filter(column -> GROUNDS.matcher(column.key().name()).matches())
                        .map(column -> stop("V05.missing", item.at(column.key().name()), "UNTOC 18(15)(f); UNCAC 46(15)(f)",
                                item.at(column.key().name()))))
                .toList();
    }

    /** Bank records, registers and documents are asked for a period that has an end. */
    static List<Finding> v08Period(Request request) {
        return request.items().stream().filter(item -> item.isChecked("V08"))
                .flatMap(item -> Stream.concat(period(item).stream(), afterRequest(request, item))).toList();
    }

    /** Records that do not exist yet cannot be sent. */
    private static Stream<Finding> afterRequest(Request request, Item item) {
        return item.part().filter(kind -> OF_THE_PAST.contains(kind.id().name())).stream().flatMap(kind -> kind.columns().stream())
                .map(column -> column.name()).filter(name -> name.endsWith("To"))
                .flatMap(name -> item.answers().date(name).filter(request.date()::isBefore).stream()
                        .map(end -> warn("V08.future", item.at(name), "EU2001 3; WARSAW 19", end)));
    }

    private static List<Finding> period(Item item) {
        Optional<Part> part = item.part();
        List<String> columns = part.map(kind -> kind.columns().stream().map(key -> key.name()).toList()).orElse(List.of());
        return columns.stream().filter(name -> name.matches(".*(From|Start)")).flatMap(from -> columns.stream()
                .filter(name -> name.equals(from.replaceAll("From$", "To").replaceAll("Start$", "End"))).findFirst().stream()
                .flatMap(to -> period(item, from, to).stream())).toList();
    }

    private static List<Finding> period(Item item, String from, String to) {
        String source = "WARSAW 18(1)";
        Optional<LocalDate> start = item.answers().date(from);
        Optional<LocalDate> end = item.answers().date(to);
        if (start.isEmpty() || end.isEmpty()) {
            return List.of(stop("V08.open", item.at(start.isEmpty() ? from : to), source));
        }
        if (end.get().isBefore(start.get())) {
            return List.of(stop("V08.reversed", item.at(to), source, start.get(), end.get()));
        }
        return end.get().isAfter(start.get().plusYears(LONGEST_PERIOD_IN_YEARS))
                ? List.of(warn("V08.long", item.at(from), source, LONGEST_PERIOD_IN_YEARS))
                : List.of();
    }

    /** Papers that are served tell the addressee of the case. */
    static List<Finding> v21Confidential(Request request) {
        return request.items().stream().filter(item -> item.is("service") && request.answers().chose("confidential", "yes"))
                .map(item -> warn("V21.reveals", at("confidential"), "UNTOC 18(20); UNCAC 46(20)")).limit(1).toList();
    }

    /** Whoever is asked to use force has to know which offence allows it. */
    static List<Finding> v22OffenceText(Request request) {
        boolean coercive = request.items().stream().anyMatch(item -> item.part().map(Part::coercive).orElse(false));
        return !coercive
                ? List.of()
                : request.answers().rows("offences").stream()
                        .filter(row -> !row.answers().has("text")
                                && row.answers().reference("textAnnex").flatMap(id -> request.answers().row("annexes", id)).isEmpty())
                        .map(row -> stop("V22.noText", at("offences", row.id(), "textAnnex"), "WARSAW 37(1)(d); ECMA 5(1)(a)",
                                row.answers().text("name").orElse("…")))
                        .toList();
    }

    /** Words that read as a search without limits. */
    static List<Finding> fishing(Request request) {
        return request.words().stream().filter(words -> words.at().question().name().equals(Request.ITEMS))
                .filter(words -> words.at().column().filter(column -> SPOKEN.matcher(column.name()).matches()).isEmpty())
                .flatMap(words -> FISHING.matcher(words.text()).results().map(found -> found.group()).distinct().limit(1)
                        .map(word -> warn("M04.fishing", words.at(), "", word)))
                .toList();
    }

    /** What the court at home needs has to be asked for: an oath expressly (ECMA 3(2)), a caution for a suspect. */
    static List<Finding> formalities(Request request) {
        var findings = new ArrayList<>(request.stopsIfMissing("M09", "UNTOC 18(17); UNCAC 46(17); ECMA 3(2)", "statementCaution"));
        boolean asked = Stream.of("oath", "affirmation").anyMatch(each -> request.answers().chose("procedures", each));
        request.items().stream().filter(item -> !asked && item.is("video-hearing") && !item.answers().has("videoOath")
                && request.rests("ECMA", "ECMA-AP", "ECMA-2AP")).map(item -> warn("M09.oath", item.at("videoOath"), "ECMA 3(2)"))
                .forEach(findings::add);
        if (request.isBlank("procedures", "procedureText")) {
            request.items().stream().filter(item -> item.part().filter(part -> FORMAL.contains(part.id().name())).isPresent())
                    .filter(item -> !item.answers().has("procedure"))
                    .map(item -> warn("M09.none", item.at("procedure"), "UNTOC 18(17); UNCAC 46(17); ECMA 3(2)")).forEach(findings::add);
        }
        return findings;
    }
}
