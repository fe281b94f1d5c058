package org.rogatory.drafting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.calendar.KeyDate;
import org.rogatory.calendar.KeyDates;
import org.rogatory.drafting.FollowUp;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;

/**
 * The answers with which a further request begins: what stays the same, and which request it follows. It does not repeat the facts and the measures
 * of the earlier one (EU2001 6), except where it confirms it or says the same to another State.
 */
final class RequestFollowUp {

    private static final Set<String> SAME = Set.of("requestingState", "requestedState", "subject", "theirReference", "requestedAuthority",
            "requestedAddress", "requestedEmail", "executingAuthority", "requestingAuthority", "requestingRole", "requestingAddress",
            "requestingEmail", "conductsItself", "conductingAuthority", "conductingFunctions", "stage", "caseNumber", "confidential",
            "confidentialScope", "confidentialReason", "requestLanguage", "translation", "translationLanguage", "translator",
            "replyLanguage", "channel", "electronic", "electronicMeans", "contacts", "signatories", "seal");
    private static final Set<String> LAW = Set.of("legalBases", "primaryBasis", "treaties", "basisArticles", "domesticBasis", "basisNote");
    /** Who and what the case is about, and the conditions under which evidence is asked for. */
    private static final Set<String> CASE = Set.of("purpose", "persons", "organisations", "accounts", "property", "identifiers",
            "procedures", "procedureText", "officials", "returnOriginals", "furtherUse", "furtherUseText", "costs", "costsText",
            "reciprocity", "reciprocityText", "parallelRequests", "priorContact", "networks", "teamReference");
    /** What belongs to the one paper only: when and how it was sent, what it followed, and what it confirmed. */
    private static final Set<String> ONCE = Set.of("requestType", "requestDate", "sentAt", "confirmation", "confirmationBy",
            "earlierReference", "earlierDate", "earlierSummary", "urgentRequestAt", "urgentMeans", "urgentTo", "urgentDifferences",
            "translationAnnex");
    /** What another State answers for itself. */
    private static final Set<String> OF_THE_ADDRESSEE = Set.of("requestedState", "theirReference", "requestedAuthority", "requestedAddress",
            "requestedEmail", "executingAuthority", "legalBases", "primaryBasis", "treaties", "basisArticles", "basisNote", "nexus",
            "ownReference", "translation", "translationLanguage", "translator", "channel", "likelyProvision", "deadline");

    private final Answers earlier;

    RequestFollowUp(Answers earlier) {
        this.earlier = earlier;
    }

    /** The names of all answers that this class speaks of, so that a test can hold them against the questionnaire. */
    static Set<String> names() {
        return Stream.of(SAME, LAW, CASE, ONCE, OF_THE_ADDRESSEE).flatMap(Set::stream).collect(Collectors.toSet());
    }

    Answers begin(FollowUp kind) {
        Answers begun = withoutDays(switch (kind) {
            case SUPPLEMENTARY -> refer(keep(SAME, LAW, CASE));
            case REMINDER, WITHDRAWAL -> refer(keep(SAME));
            case PRESERVATION_EXTENSION -> preserved(refer(keep(SAME, LAW)));
            case FORMAL_CONFIRMATION -> confirming(drop(ONCE));
            case SIMILAR -> drop(ONCE).filter((key, _) -> !OF_THE_ADDRESSEE.contains(key.name()));
            case TEAM, AGAIN -> throw new IllegalArgumentException(kind + " does not begin with the answers of a request");
        });
        return Answers.NONE.with("requestType", new Answer.Choice(new OptionKey(kind.requestType()))).orElse(begun);
    }

    @SafeVarargs
    private Answers keep(Set<String>... names) {
        return earlier.filter((key, _) -> Stream.of(names).anyMatch(each -> each.contains(key.name())));
    }

    private Answers drop(Set<String> names) {
        return earlier.filter((key, _) -> !names.contains(key.name()));
    }

    private Answers refer(Answers begun) {
        Answers named = earlier.text("ownReference").map(text -> begun.with("earlierReference", new Answer.Text(text))).orElse(begun);
        return earlier.date("requestDate").map(day -> named.with("earlierDate", new Answer.Day(day))).orElse(named);
    }

    /** The urgent request was made when and how the earlier one was sent. */
    private Answers confirming(Answers begun) {
        Answers result = earlier.get("sentAt").map(at -> begun.with("urgentRequestAt", at)).orElse(begun);
        Answers to = earlier.text("requestedAuthority").map(name -> result.with("urgentTo", new Answer.Text(name))).orElse(result);
        return earlier.choice("channel").map(OptionKey::name).filter(Set.of("interpol", "network-24-7")::contains)
                .map(means -> to.with("urgentMeans", new Answer.Choice(new OptionKey(means)))).orElse(to);
    }

    /** What is kept, by whom and how long, as far as the earlier request tells. */
    private Answers preserved(Answers begun) {
        Answers result = begun;
        for (String key : List.of("preservedData", "preservedBy")) {
            Optional<Answer> before = earlier.get(key);
            result = before.isPresent() ? result.with(key, before.get()) : result;
        }
        Optional<Answers> item = earlier.rows("items").stream().map(Answer.Row::answers).filter(row -> row.chose("kind", "preservation"))
                .findFirst();
        if (item.isPresent()) {
            result = described(result, item.get());
        }
        Optional<LocalDate> ends = earlier.date("preserveUntil").or(this::endOfPreservation);
        return ends.isPresent() ? result.with("preservedUntil", new Answer.Day(ends.get())) : result;
    }

    private Optional<LocalDate> endOfPreservation() {
        return KeyDates.of(earlier).stream().filter(date -> date.kind().equals("preservation-ends")).map(KeyDate::day).findFirst();
    }

    private Answers described(Answers begun, Answers item) {
        String holders = names("organisations", item.references("presHolders"));
        Answers result = holders.isEmpty() ? begun : begun.with("preservedBy", new Answer.Text(holders));
        Optional<Answer> text = item.get("presDataText");
        result = text.isPresent() ? result.with("preservedData", text.get()) : result;
        String identifiers = item.references("presIdentifiers").stream().flatMap(id -> earlier.row("identifiers", id).stream())
                .flatMap(row -> row.answers().text("value").stream()).collect(Collectors.joining("; "));
        return result.has("preservedData") || identifiers.isEmpty()
                ? result
                : result.with("preservedData", Answer.Prose.of(Language.ENGLISH, identifiers));
    }

    private String names(String question, List<RowId> rows) {
        return rows.stream().flatMap(id -> earlier.row(question, id).stream()).flatMap(row -> row.answers().text("name").stream())
                .collect(Collectors.joining(", "));
    }

    /** The days on which the earlier request was to be signed say nothing of this one. */
    private static Answers withoutDays(Answers begun) {
        return begun.get("signatories").filter(Answer.Rows.class::isInstance).map(Answer.Rows.class::cast)
                .map(rows -> begun.with("signatories", new Answer.Rows(rows.rows().stream()
                        .map(row -> new Answer.Row(row.id(), row.answers().filter((key, _) -> !key.name().equals("date")))).toList())))
                .orElse(begun);
    }
}
