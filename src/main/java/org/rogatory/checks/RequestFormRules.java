package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.law.LanguageRule;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.PairBasis;
import org.rogatory.law.Provenance;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;

/** Language, channel, urgency, annexes: what a request is returned for although its substance is right. */
final class RequestFormRules {

    private static final Set<String> CENTRAL_ONLY = Set.of("UNTOC", "UNTOC-TIP", "UNTOC-SOM", "UNTOC-FA", "UNCAC", "VIENNA88");
    private static final Set<String> ECMA_FAMILY = Set.of("ECMA", "ECMA-AP", "ECMA-2AP");
    private static final Pattern PLACEHOLDER = Pattern
            .compile("\\[\\s*(\\.{2,}|…|_+|[A-Z][A-Z ]{2,})?\\s*]|_{3,}|\\bX{3,}\\b|\\bTBD\\b|\\bTBC\\b|\\?{3,}|<<[^>]*>>");
    private static final Set<String> COMMON_WORDS = Set.of("of", "the", "and", "for", "in", "ministry", "office", "republic", "department",
            "state", "national", "international", "authority");

    private RequestFormRules() {
    }

    /** A deadline that is past, or has no reason, is ignored (UNTOC 18(24), UNCAC 46(24), EU2000 4(2)). */
    static List<Finding> v06Deadline(Request request) {
        String source = "UNTOC 18(24); UNCAC 46(24); EU2000 4(2)";
        Optional<LocalDate> deadline = request.answers().date("deadline");
        boolean urgent = deadline.isPresent() || request.answers().chose("urgency", "urgent")
                || request.answers().chose("urgency", "emergency");
        var findings = new ArrayList<Finding>();
        if (urgent && request.isBlank("urgencyReason")) {
            findings.add(stop("V06.noReason", at("urgencyReason"), source));
        }
        deadline.filter(day -> !day.isAfter(request.date())).ifPresent(day -> findings.add(stop("V06.past", at("deadline"), source, day)));
        return findings;
    }

    /** The request reaches the other State in a language it accepts under the very instrument that is cited. */
    static List<Finding> v07Language(Request request) {
        return basis(request).filter(basis -> basis.languages().isKnown() && request.answers().language("requestLanguage").isPresent())
                .map(basis -> language(request, basis)).orElse(List.of());
    }

    private static List<Finding> language(Request request, PairBasis basis) {
        List<LanguageRule> rules = basis.languages().declared();
        List<Language> accepted = rules.stream().flatMap(rule -> rule.accepted().stream()).distinct().toList();
        Language written = request.answers().language("requestLanguage").orElseThrow();
        Optional<Language> translated = request.answers().language("translationLanguage");
        Object[] names = {basis.requested().state(), accepted, basis.instrument().shortName(), written};
        String source = rules.getFirst().provenance().source();
        boolean sure = rules.stream().map(LanguageRule::provenance).allMatch(Provenance::isVerified);
        if (!takes(accepted, written) && translated.filter(language -> takes(accepted, language)).isEmpty()) {
            return List.of(sure
                    ? stop("V07.language", at("translation"), source, names)
                    : warn("V07.perhaps", at("translation"), source, names));
        }
        boolean annexesToo = rules.stream().allMatch(rule -> rule.annexes().equals("yes"));
        return annexesToo ? untranslated(request, accepted, source) : List.of();
    }

    private static List<Finding> untranslated(Request request, List<Language> accepted, String source) {
        List<RowId> translated = request.answers().rows("annexes").stream()
                .flatMap(row -> row.answers().reference("translationOf").stream()).toList();
        return request.answers().rows("annexes").stream()
                .filter(row -> row.answers().language("language").filter(language -> !takes(accepted, language)).isPresent()
                        && !translated.contains(row.id()))
                .map(row -> warn("V07.annex", at("annexes", row.id(), "language"), source, row.answers().text("title").orElse("…"),
                        accepted))
                .toList();
    }

    private static boolean takes(List<Language> accepted, Language language) {
        return accepted.stream().anyMatch(each -> each.locale().getLanguage().equals(language.locale().getLanguage()));
    }

    private static Optional<PairBasis> basis(Request request) {
        return request.advice().flatMap(advice -> request.governing().flatMap(advice::basis));
    }

    /** An electronic request goes to those who take one, and is confirmed where that is asked for. */
    static List<Finding> v14Electronic(Request request) {
        if (!request.answers().chose("electronic", "yes")) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        request.answers().date("confirmationBy").filter(request.date()::isAfter)
                .ifPresent(day -> findings.add(stop("V14.early", at("confirmationBy"), "", day)));
        List<NotifiedAuthority> declared = basis(request).map(basis -> basis.authorities().declared()).orElse(List.of());
        boolean urgentOnly = declared.stream().anyMatch(authority -> authority.electronic().startsWith("urgent"));
        if (urgentOnly && request.answers().chose("urgency", "ordinary")) {
            findings.add(warn("V14.urgentOnly", at("electronic"), declared.getFirst().provenance().source()));
        }
        if (request.rests("VIENNA88") && request.answers().chose("confirmation", "none")) {
            findings.add(warn("V14.onPaper", at("confirmation"), "VIENNA88 7(9)"));
        }
        return findings;
    }

    /** Every annex is mentioned somewhere; what is mentioned and does not exist is found by the questionnaire itself. */
    static List<Finding> v15Annexes(Request request) {
        Set<RowId> mentioned = request.all().values().stream().flatMap(RequestFormRules::references).collect(Collectors.toSet());
        return request.answers().rows("annexes").stream()
                .filter(row -> !mentioned.contains(row.id()) && !row.answers().has("mentionedIn") && !row.answers().has("translationOf"))
                .map(row -> warn("V15.notMentioned", at("annexes", row.id(), "mentionedIn"), "", row.answers().text("title").orElse("…")))
                .toList();
    }

    private static Stream<RowId> references(Answer answer) {
        return switch (answer) {
            case Answer.RowRef(var row) -> Stream.of(row);
            case Answer.RowRefs(var rows) -> rows.stream();
            case Answer.Rows(var rows) -> rows.stream().flatMap(row -> row.answers().byQuestion().values().stream())
                    .flatMap(RequestFormRules::references);
            default -> Stream.empty();
        };
    }

    static List<Finding> v17Placeholders(Request request) {
        return request.words().stream().flatMap(words -> PLACEHOLDER.matcher(words.text()).results().limit(1)
                .map(found -> stop("V17.left", words.at(), "", found.group()))).toList();
    }

    /** A translation made before the paper it translates is one of another text. */
    static List<Finding> v18Translations(Request request) {
        return request.answers().rows("annexes").stream().flatMap(row -> {
            Optional<LocalDate> made = row.answers().date("date");
            Optional<LocalDate> source = row.answers().reference("translationOf").flatMap(id -> request.answers().row("annexes", id))
                    .flatMap(of -> of.answers().date("date"));
            Optional<LocalDate> of = source.isPresent()
                    ? source
                    : request.answers().reference("translationAnnex").filter(row.id()::equals).map(_ -> request.date());
            return made.filter(day -> of.filter(day::isBefore).isPresent())
                    .map(day -> warn("V18.older", at("annexes", row.id(), "date"), "", row.answers().text("title").orElse("…"), day,
                            of.get()))
                    .stream();
        }).toList();
    }

    /** The authority that signs was named for this instrument, as far as its State told. */
    static List<Finding> v19Signatory(Request request) {
        return request.requesting().flatMap(state -> request.governing().map(code -> request.law().authorities().of(state).stream()
                .filter(authority -> authority.instrument().equals(code) && authority.provenance().isVerified()
                        && authority.channel().equals("central"))
                .toList()))
                .filter(named -> !named.isEmpty() && !request.isBlank("requestingAuthority")
                        && !request.answers().chose("channel", "direct")
                        && named.stream().noneMatch(authority -> same(authority, request.answers().text("requestingAuthority").orElse(""))))
                .map(named -> List.of(warn("V19.notNamed", at("requestingAuthority"), named.getFirst().provenance().source(),
                        request.requesting().orElseThrow(), named.stream().map(NotifiedAuthority::name).distinct().toList())))
                .orElse(List.of());
    }

    /** The addressee is the one notified for the instrument, and the channel one that it allows. */
    static List<Finding> channel(Request request) {
        var findings = new ArrayList<Finding>();
        basis(request).ifPresent(basis -> {
            List<NotifiedAuthority> named = basis.authorities().declared().stream().filter(each -> each.matter().equals("MLA")).toList();
            String chosen = request.answers().text("requestedAuthority").orElse("");
            if (!named.isEmpty() && !chosen.isBlank() && goesToTheNotified(request)
                    && named.stream().noneMatch(authority -> same(authority, chosen))) {
                Provenance provenance = named.getFirst().provenance();
                findings.add(warn("M07.addressee", at("requestedAuthority"), provenance.source(), basis.instrument().shortName(),
                        named.stream().map(NotifiedAuthority::name).distinct().toList(),
                        provenance.asOf().or(() -> provenance.checkedOn().map(LocalDate::toString)).orElse("?")));
            }
            if (CENTRAL_ONLY.contains(basis.instrument().code()) && request.answers().chose("channel", "direct")) {
                findings.add(
                        warn("M07.central", at("channel"), "UNTOC 18(13); UNCAC 46(13); VIENNA88 7(8)", basis.instrument().shortName()));
            }
            if (ECMA_FAMILY.contains(basis.instrument().code()) && request.answers().chose("channel", "direct")
                    && request.items().stream().anyMatch(item -> item.is("custody-transfer"))) {
                findings.add(stop("M07.ministries", at("channel"), "ECMA 15(2)"));
            }
        });
        return findings;
    }

    /** Courts write to one another, the police through INTERPOL, and the points on duty day and night among themselves. */
    private static boolean goesToTheNotified(Request request) {
        return Stream.of("direct", "interpol", "network-24-7").noneMatch(channel -> request.answers().chose("channel", channel));
    }

    /** Offices are written in many ways: it is the same if the words that tell it from others agree. */
    private static boolean same(NotifiedAuthority authority, String chosen) {
        Set<String> words = words(chosen);
        return Stream.of(authority.name(), authority.localName()).map(RequestFormRules::words).filter(named -> !named.isEmpty())
                .anyMatch(named -> words.containsAll(named) || named.containsAll(words));
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !COMMON_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    /** Somebody who can be asked, and a word before it is sent. */
    static List<Finding> coordination(Request request) {
        return request.answers().chose("draftShared", "no") && request.requested().isPresent()
                ? List.of(warn("M12.draft", at("draftShared"), "WARSAW 34(6)", request.requested().get()))
                : List.of();
    }

    /** Dates that contradict one another, and times that no clock shows. */
    static List<Finding> v23Dates(Request request) {
        var findings = new ArrayList<Finding>();
        order(request, "factsFrom", "factsTo").ifPresent(findings::add);
        request.answers().date("factsTo").filter(request.date()::isBefore)
                .ifPresent(day -> findings.add(stop("V23.future", at("factsTo"), "", day, request.date())));
        rows(request, "movements", "date", false).forEach(findings::add);
        rows(request, "offences", "limitationOn", true).forEach(findings::add);
        request.items().forEach(item -> findings.addAll(DatesOfMeasure.check(request, item)));
        request.all().forEach((key, answer) -> moments(answer, FieldPath.of(key)).forEach(findings::add));
        return findings;
    }

    private static Optional<Finding> order(Request request, String from, String to) {
        return request.answers().date(from).flatMap(start -> request.answers().date(to).filter(start::isAfter)
                .map(end -> stop("V23.reversed", at(to), "", start.toString(), end.toString())));
    }

    /** Payments lie before the request, the end of limitation after it. */
    private static List<Finding> rows(Request request, String question, String column, boolean later) {
        return request.answers().rows(question).stream().flatMap(row -> row.answers().date(column)
                .filter(day -> later ? !day.isAfter(request.date()) : day.isAfter(request.date()))
                .map(day -> stop(later ? "V23.barred" : "V23.future", at(question, row.id(), column), "", day, request.date())).stream())
                .toList();
    }

    private static Stream<Finding> moments(Answer answer, FieldPath at) {
        return switch (answer) {
            case Answer.Moment moment when !moment.exists() ->
                Stream.of(stop("V23.noSuchTime", at, "", moment.at().toString().replace('T', ' '), moment.zone().getId()));
            case Answer.Rows(var rows) -> rows.stream().flatMap(row -> row.answers().byQuestion().entrySet().stream()
                    .flatMap(cell -> moments(cell.getValue(), at.in(row.id()).column(cell.getKey().name()))));
            default -> Stream.empty();
        };
    }
}
