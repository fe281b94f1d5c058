package org.rogatory.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rogatory.checks.FindingTexts;
import org.rogatory.law.Judgement;
import org.rogatory.law.LawTexts;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Standing;
import org.rogatory.law.TeamBasis;
import org.rogatory.shared.State;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Judgements on legal bases as lines and as JSON. Nothing is said without its source, or the word that there is none. */
final class LegalBasisText {

    private final FindingTexts texts;
    private final LawTexts law;

    LegalBasisText(FindingTexts texts, LawTexts law) {
        this.texts = texts;
        this.law = law;
    }

    String lines(List<State> team, LocalDate date, List<Judgement> judgements) {
        var lines = new ArrayList<String>();
        lines.add(heading(team, date));
        for (Judgement judgement : judgements) {
            if (judgement.reach() != Judgement.Reach.NONE && !isUnknown(judgement) && !judgement.isUnlikely()) {
                lines.add("%-10s %-4s %s. %s".formatted(judgement.reach(), judgement.basis().code(), law.cited(judgement.basis()),
                        statement(judgement)));
                lines.add("           Source: " + source(judgement.basis()));
                judgement.clausesToSpellOut().forEach(each -> lines.add("           " + law.text(each)));
                lines.add("           " + judgement.states().stream().map(LegalBasisText::status).collect(Collectors.joining("; ")));
            }
        }
        addNames(lines, "UNKNOWN", judgements.stream().filter(each -> isUnknown(each) && !each.isUnlikely()).toList());
        addNames(lines, "UNLIKELY", judgements.stream().filter(Judgement::isUnlikely).toList());
        addNames(lines, "NONE", judgements.stream().filter(judgement -> judgement.reach() == Judgement.Reach.NONE).toList());
        return String.join(System.lineSeparator(), lines);
    }

    private static void addNames(List<String> lines, String word, List<Judgement> judgements) {
        if (!judgements.isEmpty()) {
            lines.add("%-10s %s".formatted(word, judgements.stream().map(Judgement::basis)
                    .map(instrument -> instrument.code() + " " + instrument.shortName()).collect(Collectors.joining(", "))));
        }
    }

    /** Nothing is known of any State of the team: to be asked of the administrator, but no use in saying so State by State. */
    private static boolean isUnknown(Judgement judgement) {
        return judgement.states().stream().allMatch(status -> status.standing() == Standing.UNKNOWN);
    }

    String json(List<State> team, LocalDate date, List<Judgement> judgements) {
        var root = new LinkedHashMap<String, Object>();
        root.put("for", "joint investigation team");
        root.put("team", team.stream().map(State::code).toList());
        root.put("date", date.toString());
        root.put("bases", judgements.stream().map(this::base).toList());
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(root);
    }

    private Map<String, Object> base(Judgement judgement) {
        TeamBasis instrument = judgement.basis();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", instrument.code());
        fields.put("reach", judgement.reach().name());
        fields.put("unlikely", judgement.isUnlikely());
        fields.put("title", instrument.title());
        fields.put("article", instrument.article());
        fields.put("articleVerified", instrument.articleVerified());
        fields.put("citation", instrument.citation());
        fields.put("fromMemory",
                List.of(instrument.instrument().fromMemory().split(" ")).stream().filter(each -> !each.isEmpty()).toList());
        fields.put("statement", statement(judgement));
        fields.put("toSpellOut", judgement.clausesToSpellOut().stream().map(law::text).toList());
        fields.put("selectable", instrument.selectable());
        fields.put("regulatesTeams", instrument.regulatesTeams());
        fields.put("source", instrument.source());
        instrument.checkedOn().ifPresent(date -> fields.put("checkedOn", date.toString()));
        fields.put("verified", instrument.verified());
        fields.put("states", judgement.states().stream().map(LegalBasisText::state).toList());
        return fields;
    }

    private static Map<String, Object> state(PartyStatus status) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", status.state().code());
        fields.put("standing", status.standing().name());
        fields.put("action", status.action());
        status.deposited().ifPresent(date -> fields.put("deposited", date.toString()));
        status.inForce().ifPresent(date -> fields.put("inForce", date.toString()));
        fields.put("source", status.source());
        status.asOf().ifPresent(date -> fields.put("asOf", date));
        return fields;
    }

    private String heading(List<State> team, LocalDate date) {
        return texts.text("basis.heading", List.of(team, date));
    }

    private String statement(Judgement judgement) {
        String key = judgement.oneSide().isEmpty() || judgement.reach() != Judgement.Reach.SOME ? judgement.reach().name() : "SIDES";
        String statement = texts.text("basis." + key,
                List.of(judgement.states().stream().map(PartyStatus::state).toList(), judgement.notBound(),
                        judgement.oneSide(), judgement.otherSide(), judgement.toBeConfirmed()));
        boolean alsoToConfirm = judgement.reach() == Judgement.Reach.SOME && !judgement.toBeConfirmed().isEmpty();
        return alsoToConfirm
                ? statement + " " + texts.text("basis.UNVERIFIED", List.of("", "", "", "", judgement.toBeConfirmed()))
                : statement;
    }

    private static String source(TeamBasis instrument) {
        return instrument.source() + instrument.checkedOn().map(date -> "; checked on " + date).orElse("; not verified");
    }

    private static String status(PartyStatus status) {
        String since = status.inForce().map(date -> " since " + date).orElse("");
        String asOf = status.asOf().map(date -> ", as of " + date).orElse("");
        return status.state() + " " + status.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (status.standing().isToBeConfirmed() ? "" : since) + " (" + status.source() + asOf + ")";
    }
}
