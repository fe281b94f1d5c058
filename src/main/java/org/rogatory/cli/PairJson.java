package org.rogatory.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.rogatory.law.Statement;
import org.rogatory.shared.Language;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Advice on a pair of States as JSON. Nothing is said without its source and how sure it is. */
final class PairJson {

    private final LawTexts texts;
    private final LocalDate day;

    PairJson(LawTexts texts, LocalDate day) {
        this.texts = texts;
        this.day = day;
    }

    String of(PairAdvice advice) {
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
        fields.put("languages", basis.languages().declared().stream().map(PairJson::language).toList());
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
        fields.put("electronic", authority.terms().acceptedOn(day));
        fields.put("means", authority.terms().means());
        fields.put("address", authority.terms().address());
        fields.put("signature", authority.terms().signature());
        fields.put("encryption", authority.terms().encryption());
        fields.put("paperHasToFollow", authority.terms().paper());
        authority.terms().withinDays().ifPresent(days -> fields.put("paperWithinDays", days));
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

    private static String word(Provenance.Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }
}
