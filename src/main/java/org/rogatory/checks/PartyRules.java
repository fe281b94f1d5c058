package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Finding;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** Who makes the agreement, where the team works, and who leads and signs. */
final class PartyRules {

    private PartyRules() {
    }

    static List<Finding> x02TwoStates(Agreement agreement) {
        List<State> team = agreement.teamStates();
        return team.size() == 1 ? List.of(stop("X02.oneState", at("parties"), agreement.sourceInBasis("(1)"), team.getFirst())) : List.of();
    }

    /** Each signatory belongs to the party for which he or she signs, and each party has somebody who signs. */
    static List<Finding> x03Signatories(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        List<Answer.Row> signatories = agreement.rows("signatories");
        for (Answer.Row row : signatories) {
            Optional<Answers> person = agreement.person(row, "person");
            Optional<RowId> party = row.answers().reference("party");
            if (person.isPresent() && party.isPresent() && !person.get().reference("party").equals(party)) {
                findings.add(stop("X03.notOfParty", at("signatories", row.id(), "person"), "", name(person.get()),
                        authority(agreement, party.get())));
            }
        }
        if (!signatories.isEmpty()) {
            agreement.rows("parties").stream().filter(party -> signatories.stream()
                    .noneMatch(row -> row.answers().reference("party").filter(party.id()::equals).isPresent()))
                    .forEach(party -> findings.add(stop("X03.noSignatory", at("signatories"), "", authority(agreement, party.id()))));
        }
        return findings;
    }

    /** A team cannot work in a State that is no party to the agreement. */
    static List<Finding> x08OperationStates(Agreement agreement) {
        List<State> team = agreement.teamStates();
        List<State> strangers = agreement.hostStates().stream().filter(state -> !team.contains(state)).toList();
        return strangers.isEmpty()
                ? List.of()
                : List.of(stop("X08.notAParty", at("operationStates"), agreement.sourceInBasis("(1)"), strangers));
    }

    /** One leader at least for each State of operation, from that State, of an authority that is a party. */
    static List<Finding> x09Leaders(Agreement agreement) {
        String source = agreement.sourceInBasis("(3)(a)");
        var findings = new ArrayList<Finding>();
        agreement.without("leaders", agreement.hostStates())
                .forEach(state -> findings.add(stop("X09.noLeader", at("leaders"), source, state)));
        for (Answer.Row row : agreement.rows("leaders")) {
            Optional<Answers> person = agreement.person(row, "person");
            Optional<State> home = person.flatMap(found -> found.state("state"));
            Optional<State> leads = row.answers().state("state");
            if (home.isPresent() && leads.isPresent() && !home.equals(leads)) {
                findings.add(
                        stop("X09.fromElsewhere", at("leaders", row.id(), "person"), source, name(person.get()), leads.get(), home.get()));
            } else if (person.isPresent() && !person.get().has("party")) {
                findings.add(warn("X09.notOfParty", at("leaders", row.id(), "person"), source, name(person.get())));
            }
        }
        return findings;
    }

    /** Before signature: every leader is still listed and has an office. Whether all are still in post is asked again for each extension. */
    static List<Finding> x27LeadersInPost(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        for (Answer.Row row : agreement.rows("leaders")) {
            Optional<RowId> named = row.answers().reference("person");
            Optional<Answers> person = named.flatMap(agreement::person);
            if (named.isPresent() && person.isEmpty()) {
                findings.add(warn("X27.notListed", at("leaders", row.id(), "person"), ""));
            } else if (person.isPresent() && person.get().text("office").isEmpty()) {
                findings.add(warn("X27.noOffice", at("persons", named.orElseThrow(), "office"), "", name(person.get())));
            }
        }
        return findings;
    }

    static String name(Answers person) {
        return person.text("name").orElse("–");
    }

    private static String authority(Agreement agreement, RowId party) {
        return agreement.party(party).flatMap(found -> found.text("authority")).orElse("–");
    }
}
