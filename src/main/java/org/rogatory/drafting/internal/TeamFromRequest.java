package org.rogatory.drafting.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/**
 * The answers with which an agreement on a joint team begins when a request proposed it or came before it: States and their authorities, the case,
 * the offences, the officials, and what the measure "joint team" says of States, composition and period. Persons under investigation are not
 * handed over: an agreement names none.
 */
final class TeamFromRequest {

    private static final Set<String> SAME_ROLE = Set.of("prosecution", "investigating-judge", "court", "police", "central-authority");
    private static final List<String> FACTS = List.of("factsWho", "factsWhat", "factsWhen", "factsWhere", "factsHow", "factsWhy");
    private static final RowId REQUESTING = new RowId("party-1");
    private static final RowId REQUESTED = new RowId("party-2");

    private final Answers request;
    private final Answers proposal;

    TeamFromRequest(Answers request) {
        this.request = request;
        this.proposal = request.rows("items").stream().map(Answer.Row::answers).filter(item -> item.chose("kind", "joint-team")).findFirst()
                .orElse(Answers.NONE);
    }

    Answers begin() {
        Answers team = Answers.NONE.with("parties", new Answer.Rows(parties())).with("offences", new Answer.Rows(offences()))
                .with("persons", new Answer.Rows(persons()));
        team = copy(team, request, "factsFrom", "factsFrom");
        team = copy(team, request, "factsTo", "factsTo");
        Optional<Answer> facts = facts();
        return places(period(facts.isPresent() ? team.with("purposeFacts", facts.get()) : team));
    }

    private List<Answer.Row> parties() {
        var parties = new ArrayList<Answer.Row>();
        request.state("requestingState").ifPresent(state -> parties.add(new Answer.Row(REQUESTING, requesting(state))));
        request.state("requestedState").ifPresent(state -> {
            Answers row = copy(party(state), request, "requestedAuthority", "authority");
            row = copy(row, request, "requestedAddress", "address");
            parties.add(new Answer.Row(REQUESTED, copy(row, request, "requestedEmail", "email")));
        });
        proposal.states("jitStates").stream().filter(state -> parties.stream().noneMatch(party -> isOf(party, state)))
                .forEach(state -> parties.add(new Answer.Row(new RowId("party-" + (parties.size() + 1)), party(state))));
        return parties;
    }

    /** The authority that conducts the case joins the team, not the one that sends the request. */
    private Answers requesting(State state) {
        Answers row = copy(party(state), request, "caseNumber", "domesticCase");
        if (request.flag("conductsItself").orElse(true)) {
            row = copy(row, request, "requestingAuthority", "authority");
            row = copy(copy(row, request, "requestingAddress", "address"), request, "requestingEmail", "email");
            Optional<OptionKey> role = request.choice("requestingRole");
            return role.isPresent() ? row.with("role", new Answer.Choice(role(role.get()))) : row;
        }
        return copy(row, request, "conductingAuthority", "authority");
    }

    private static OptionKey role(OptionKey role) {
        return SAME_ROLE.contains(role.name()) ? role : new OptionKey("other");
    }

    /** Punishable in the requesting State; of the other States nothing is known but the provision that the request supposes. */
    private List<Answer.Row> offences() {
        List<State> where = request.state("requestingState").stream().toList();
        return request.rows("offences").stream().map(row -> {
            Answers offence = copy(Answers.NONE, row.answers(), "name", "name").with("states", new Answer.States(where));
            return new Answer.Row(row.id(), copy(offence, row.answers(), "provision", "provisions"));
        }).toList();
    }

    private List<Answer.Row> persons() {
        Optional<State> home = request.state("requestingState");
        var persons = new LinkedHashMap<String, Answer.Row>();
        var proposed = proposal.references("jitMembers").stream().flatMap(id -> request.row("teamMembers", id).stream());
        Stream.concat(proposed, Stream.of("signatories", "officials", "contacts").flatMap(each -> request.rows(each).stream()))
                .forEach(row -> row.answers().text("name").ifPresent(name -> persons.computeIfAbsent(name.strip(),
                        key -> new Answer.Row(new RowId("person-" + (persons.size() + 1)), person(row.answers(), key, home)))));
        return List.copyOf(persons.values());
    }

    private static Answers person(Answers row, String name, Optional<State> home) {
        Answers person = copy(Answers.NONE.with("name", new Answer.Text(name)), row, "office", "office");
        Optional<State> state = row.state("state").or(() -> home);
        person = state.isPresent() ? person.with("state", new Answer.StateRef(state.get())) : person;
        boolean isAtHome = state.isPresent() && state.equals(home) && row.state("state").isEmpty();
        return isAtHome
                ? person.with("party", new Answer.RowRef(REQUESTING))
                : copy(copy(person, row, "service", "service"), row, "authority", "service");
    }

    private Optional<Answer> facts() {
        List<Answer.Prose> parts = Stream
                .concat(proposal.prose("jitPurpose").stream(), FACTS.stream().flatMap(key -> request.prose(key).stream())).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    /** In the languages in which all parts are there; always in that of the first. */
    private static Answer joined(List<Answer.Prose> parts) {
        var source = parts.getFirst().source();
        var texts = new TreeMap<Language, String>();
        parts.getFirst().text().keySet().stream().filter(language -> parts.stream().allMatch(part -> part.in(language).isPresent()))
                .forEach(language -> texts.put(language,
                        String.join("\n\n", parts.stream().flatMap(part -> part.in(language).stream()).toList())));
        texts.computeIfAbsent(source, language -> String.join("\n\n",
                parts.stream().map(part -> part.in(language).or(() -> part.in(part.source())).orElse("")).filter(text -> !text.isBlank())
                        .toList()));
        return new Answer.Prose(texts, source);
    }

    private Answers period(Answers team) {
        Answers result = copy(team, proposal, "jitMonths", "periodMonths");
        return result.has("periodMonths") ? result.with("periodLength", new Answer.Choice(new OptionKey("months"))) : result;
    }

    private Answers places(Answers team) {
        List<State> where = proposal.states("jitWhere");
        return where.isEmpty()
                ? team
                : team.with("operateIn", new Answer.Choice(new OptionKey("some"))).with("operationStates", new Answer.States(where));
    }

    private static Answers party(State state) {
        return Answers.NONE.with("state", new Answer.StateRef(state));
    }

    private static boolean isOf(Answer.Row party, State state) {
        return party.answers().state("state").filter(state::equals).isPresent();
    }

    private static Answers copy(Answers to, Answers from, String name, String as) {
        return from.get(name).map(answer -> to.with(as, answer)).orElse(to);
    }
}
