package org.rogatory.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.law.ElectronicTerms;
import org.rogatory.law.KindCover;
import org.rogatory.law.LanguageRule;
import org.rogatory.law.LawTexts;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.OffenceCover;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance;
import org.rogatory.law.Provision;
import org.rogatory.law.RequiredContent;
import org.rogatory.law.Role;
import org.rogatory.law.Statement;
import org.rogatory.shared.Language;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Advice on a pair of States as lines and as JSON. Nothing is said without its source and its mark. */
final class PairText {

    private final LawTexts texts;
    private final LocalDate day;

    PairText(LawTexts texts, LocalDate day) {
        this.texts = texts;
        this.day = day;
    }

    String lines(PairAdvice advice) {
        PairQuestion question = advice.question();
        var lines = new ArrayList<String>();
        lines.add(capital(texts.text("cli.pair", List.of(question.requesting(), question.requested(), question.date()))));
        advice.bases().stream().filter(basis -> basis.role().ordinal() <= Role.LAST_RESORT.ordinal())
                .forEach(basis -> lines.addAll(full(basis)));
        advice.bases().stream().filter(basis -> basis.role().ordinal() > Role.LAST_RESORT.ordinal())
                .forEach(basis -> lines.add(head(basis) + " " + texts.text(basis.reasons().getFirst())));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> full(PairBasis basis) {
        var lines = new ArrayList<String>();
        lines.add(head(basis) + " " + (basis.role().isCitable() ? texts.cited(basis) : basis.instrument().shortName())
                + texts.mark(basis.confidence()));
        basis.reasons().forEach(reason -> lines.add(indent(texts.text(reason))));
        lines.add(indent(status(basis.requesting()) + "; " + status(basis.requested())));
        if (basis.role().isCitable()) {
            lines.addAll(declarations(basis));
            contents(basis).ifPresent(all -> lines.add(indent(texts.text("cli.contents", List.of(all)))));
        }
        lines.add(indent(texts.text("cli.source", List.of(texts.source(basis.instrument().provenance())))));
        return lines;
    }

    /** Each item with its article, and its mark where nobody read that. */
    private Optional<String> contents(PairBasis basis) {
        return basis.contents().stream().map(each -> texts.content(each) + texts.mark(each.provenance().confidence()))
                .reduce((one, other) -> one + "; " + other);
    }

    private List<String> declarations(PairBasis basis) {
        var lines = new ArrayList<String>();
        if (!basis.languages().isKnown()) {
            lines.add(indent(texts.text("cli.languagesUnknown", List.of())));
        }
        for (LanguageRule rule : basis.languages().declared()) {
            String accepted = texts.either(rule.accepted());
            lines.add(indent(texts.text("cli.languages", List.of(rule.validFrom()
                    .map(since -> texts.text("cli.languages.since", List.of(accepted, since))).orElse(accepted)))
                    + note(rule.note()) + marked(rule.provenance())));
        }
        if (!basis.authorities().isKnown()) {
            lines.add(indent(texts.text("cli.authorityUnknown", List.of())));
        }
        for (NotifiedAuthority each : basis.authorities().declared()) {
            lines.add(indent(texts.text("cli.authority", List.of(each.name(), each.matter(), each.channel(), electronic(each)))
                    + note(each.note()) + marked(each.provenance())));
        }
        return lines;
    }

    private String electronic(NotifiedAuthority authority) {
        ElectronicTerms terms = authority.electronic();
        String accepted = terms.acceptedOn(day);
        var said = new ArrayList<>(List.of(texts.text("cli.electronic." + accepted, List.of())));
        if (!accepted.equals("?")) {
            Stream.of(terms.address(), terms.means(), terms.signature(), terms.encryption()).filter(text -> !text.isEmpty())
                    .forEach(said::add);
            terms.withinDays().map(days -> texts.text("cli.paper.within", List.of(days)))
                    .or(() -> Optional.of(terms.paper()).filter(paper -> !paper.equals("?"))
                            .map(paper -> texts.text("cli.paper." + paper, List.of())))
                    .ifPresent(said::add);
        }
        return String.join(", ", said);
    }

    private String note(String note) {
        return note.isEmpty() ? "" : " " + texts.text("cli.note", List.of(note));
    }

    String json(PairAdvice advice) {
        PairQuestion question = advice.question();
        var root = new LinkedHashMap<String, Object>();
        root.put("for", "mutual legal assistance");
        root.put("from", question.requesting().code());
        root.put("to", question.requested().code());
        root.put("date", question.date().toString());
        root.put("offences", question.offences());
        root.put("kinds", question.kinds());
        root.put("bases", advice.bases().stream().map(this::basis).toList());
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(root);
    }

    private Map<String, Object> basis(PairBasis basis) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", basis.instrument().code());
        fields.put("role", basis.role().name());
        fields.put("confidence", word(basis.confidence()));
        fields.put("title", basis.instrument().title());
        fields.put("articles", basis.articles());
        fields.put("articlesConfidence", word(basis.articlesConfidence()));
        fields.put("reasons", basis.reasons().stream().map(this::statement).toList());
        fields.put("states", List.of(state(basis.requesting()), state(basis.requested())));
        fields.put("offencesCovered", basis.scope().offences().stream().map(OffenceCover::category).toList());
        fields.put("offencesOutside", basis.scope().offencesOutside());
        fields.put("kindsCovered", basis.scope().kinds().stream().map(KindCover::kind).toList());
        fields.put("kindsNotNamed", basis.scope().kindsNotNamed());
        fields.put("languages", basis.languages().declared().stream().map(PairText::language).toList());
        fields.put("authorities", basis.authorities().declared().stream().map(this::authority).toList());
        fields.put("contents", basis.contents().stream().map(this::content).toList());
        fields.put("provisions", basis.provisions().stream().map(this::provision).toList());
        fields.put("provenance", provenance(basis.instrument().provenance()));
        return fields;
    }

    private Map<String, Object> statement(Statement statement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", texts.text(statement));
        fields.put("provenance", provenance(statement.provenance()));
        return fields;
    }

    private static Map<String, Object> state(PartyStatus status) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", status.state().code());
        fields.put("standing", status.standing().name());
        status.inForce().ifPresent(date -> fields.put("inForce", date.toString()));
        fields.put("provenance", provenance(status.provenance()));
        return fields;
    }

    private static Map<String, Object> language(LanguageRule rule) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("accepted", rule.accepted().stream().map(Language::tag).toList());
        fields.put("annexes", rule.annexes());
        fields.put("certified", rule.certified());
        rule.validFrom().ifPresent(since -> fields.put("validFrom", since.toString()));
        fields.put("under", rule.instrument());
        fields.put("note", rule.note());
        fields.put("provenance", provenance(rule.provenance()));
        return fields;
    }

    private Map<String, Object> authority(NotifiedAuthority authority) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", authority.name());
        fields.put("matter", authority.matter());
        fields.put("channel", authority.channel());
        fields.put("electronic", authority.electronic().acceptedOn(day));
        fields.put("means", authority.electronic().means());
        fields.put("address", authority.electronic().address());
        fields.put("signature", authority.electronic().signature());
        fields.put("encryption", authority.electronic().encryption());
        fields.put("paperHasToFollow", authority.electronic().paper());
        authority.electronic().withinDays().ifPresent(days -> fields.put("paperWithinDays", days));
        fields.put("under", authority.instrument());
        fields.put("note", authority.note());
        fields.put("provenance", provenance(authority.provenance()));
        return fields;
    }

    private Map<String, Object> content(RequiredContent content) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("field", content.field());
        fields.put("what", texts.content(content));
        fields.put("article", content.article());
        fields.put("mandatory", content.mandatory());
        fields.put("provenance", provenance(content.provenance()));
        return fields;
    }

    private Map<String, Object> provision(Provision provision) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("topic", provision.topic());
        fields.put("article", provision.article());
        texts.wording(provision).ifPresent(text -> fields.put("says", text));
        fields.put("provenance", provenance(provision.provenance()));
        return fields;
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("source", provenance.source());
        provenance.asOf().ifPresent(date -> fields.put("asOf", date));
        provenance.checkedOn().ifPresent(date -> fields.put("checkedOn", date.toString()));
        fields.put("confidence", word(provenance.confidence()));
        return fields;
    }

    private static String head(PairBasis basis) {
        return "%-15s %-13s".formatted(basis.role(), basis.instrument().code());
    }

    private String marked(Provenance provenance) {
        return texts.mark(provenance.confidence()) + " [" + texts.source(provenance) + "]";
    }

    private String status(PartyStatus status) {
        return status.state() + " " + status.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (status.standing().isToBeConfirmed() ? "" : status.inForce().map(date -> " since " + date).orElse("")) + " ("
                + texts.source(status.provenance()) + ")";
    }

    private static String word(Provenance.Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }

    private static String indent(String text) {
        return " ".repeat(16) + text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
