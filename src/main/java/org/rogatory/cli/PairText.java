package org.rogatory.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rogatory.law.LanguageRule;
import org.rogatory.law.LawTexts;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.OffenceCover;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance;
import org.rogatory.law.RequiredContent;
import org.rogatory.law.Role;
import org.rogatory.law.Statement;
import org.rogatory.shared.Language;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Advice on a pair of States as lines and as JSON. Nothing is said without its source and its mark. */
final class PairText {

    private final LawTexts texts;

    PairText(LawTexts texts) {
        this.texts = texts;
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
        lines.add(head(basis) + cited(basis) + texts.mark(basis.confidence()));
        basis.reasons().forEach(reason -> lines.add(indent(texts.text(reason))));
        lines.add(indent(status(basis.requesting()) + "; " + status(basis.requested())));
        if (basis.role().isCitable()) {
            lines.addAll(declarations(basis));
            basis.contents().stream().map(RequiredContent::field).distinct().reduce((one, other) -> one + " " + other)
                    .ifPresent(fields -> lines.add(indent(texts.text("cli.contents", List.of(fields)))));
        }
        lines.add(indent(texts.text("cli.source", List.of(texts.source(basis.instrument().provenance())))));
        return lines;
    }

    private List<String> declarations(PairBasis basis) {
        var lines = new ArrayList<String>();
        if (!basis.languages().isKnown()) {
            lines.add(indent(texts.text("cli.languagesUnknown", List.of())));
        }
        for (LanguageRule rule : basis.languages().declared()) {
            lines.add(indent(texts.text("cli.languages", List.of(rule.accepted())) + marked(rule.provenance())));
        }
        if (!basis.authorities().isKnown()) {
            lines.add(indent(texts.text("cli.authorityUnknown", List.of())));
        }
        for (NotifiedAuthority each : basis.authorities().declared()) {
            String text = texts.text("cli.authority", List.of(each.name(), each.matter(), each.channel(), each.electronic()));
            lines.add(indent((each.means().isEmpty() ? text : text + ", " + each.means()) + marked(each.provenance())));
        }
        return lines;
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
        fields.put("reasons", basis.reasons().stream().map(this::statement).toList());
        fields.put("states", List.of(state(basis.requesting()), state(basis.requested())));
        fields.put("offencesCovered", basis.scope().offences().stream().map(OffenceCover::category).toList());
        fields.put("offencesOutside", basis.scope().offencesOutside());
        fields.put("languages", basis.languages().declared().stream().map(PairText::language).toList());
        fields.put("authorities", basis.authorities().declared().stream().map(PairText::authority).toList());
        fields.put("contents", basis.contents().stream().map(PairText::content).toList());
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
        return Map.of("accepted", rule.accepted().stream().map(Language::tag).toList(), "annexes", rule.annexes(), "under",
                rule.instrument(),
                "note", rule.note(), "provenance", provenance(rule.provenance()));
    }

    private static Map<String, Object> authority(NotifiedAuthority authority) {
        return Map.of("name", authority.name(), "matter", authority.matter(), "channel", authority.channel(), "electronic",
                authority.electronic(), "means", authority.means(), "under", authority.instrument(), "note", authority.note(), "provenance",
                provenance(authority.provenance()));
    }

    private static Map<String, Object> content(RequiredContent content) {
        return Map.of("field", content.field(), "article", content.article(), "mandatory", content.mandatory(), "provenance",
                provenance(content.provenance()));
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

    private static String cited(PairBasis basis) {
        return " " + basis.instrument().shortName() + (basis.articles().isEmpty() ? "" : ", art. " + basis.articles());
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
