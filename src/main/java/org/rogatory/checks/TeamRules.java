package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.info;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;
import static org.rogatory.checks.PartyRules.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Finding;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** Members, seconded members and participants. */
final class TeamRules {

    private static final String APPENDIX = "Council Resolution of 22 December 2021, revised Appendix I (OJ C 44, 28.1.2022, p. 1)";

    /**
     * Agencies and services of the Union that take part but are never a party or member. The European Public Prosecutor's Office is an authority
     * that can be a party, and a national unit for Europol is an office of its State: neither is meant.
     */
    private static final Pattern AGENCY = Pattern.compile("(the )?(eurojust|europol|olaf|european anti-fraud office"
            + "|european union agency for (criminal justice|law enforcement) cooperation)\\b(?! national| desk).*");

    private TeamRules() {
    }

    /** Nobody is a member and a participant: a member acts under the law of the host, a participant has only the rights agreed. */
    static List<Finding> x10MemberOrParticipant(Agreement agreement) {
        Set<String> participants = agreement.rows("participants").stream().flatMap(row -> row.answers().text("name").stream())
                .map(Agreement::plain).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (String list : List.of("leaders", "members")) {
            for (Answer.Row row : agreement.rows(list)) {
                agreement.person(row, "person")
                        .filter(person -> Stream.of("name", "service").flatMap(column -> person.text(column).stream())
                                .map(Agreement::plain).anyMatch(participants::contains))
                        .ifPresent(person -> findings.add(stop("X10.both", at(list, row.id(), "person"), agreement.sourceInBasis("(12)"),
                                name(person))));
            }
        }
        return findings;
    }

    /** A seconded member comes from another State than the one in which he or she is seconded, and is a member at all. */
    static List<Finding> x11Seconded(Agreement agreement) {
        Set<RowId> members = Stream.of("members", "leaders").flatMap(list -> agreement.rows(list).stream())
                .flatMap(row -> row.answers().reference("person").stream()).collect(Collectors.toSet());
        String source = agreement.sourceInBasis("(4)");
        var findings = new ArrayList<Finding>();
        for (Answer.Row row : agreement.rows("secondments")) {
            Optional<Answers> person = agreement.person(row, "person");
            Optional<State> host = row.answers().state("host");
            if (person.isEmpty() || host.isEmpty()) {
                continue;
            }
            if (person.get().state("state").equals(host)) {
                findings.add(warn("X11.atHome", at("secondments", row.id(), "host"), source, name(person.get()), host.get()));
            } else if (!agreement.hostStates().contains(host.get())) {
                findings.add(warn("X11.notAHost", at("secondments", row.id(), "host"), source, name(person.get()), host.get()));
            }
            if (row.answers().reference("person").filter(members::contains).isEmpty()) {
                findings.add(warn("X11.noMember", at("secondments", row.id(), "person"), source, name(person.get())));
            }
        }
        return findings;
    }

    /** Every participant has its entry in Appendix I: for what it takes part, and with which rights. */
    static List<Finding> x12AppendixEntry(Agreement agreement) {
        return agreement.rows("participants").stream()
                .flatMap(row -> Stream.of("purpose", "rights").filter(column -> !row.answers().has(column))
                        .limit(1).map(column -> stop("X12.noEntry", at("participants", row.id(), column), APPENDIX,
                                row.answers().text("name").orElse("–"))))
                .toList();
    }

    static List<Finding> x13Agencies(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        for (Answer.Row party : agreement.rows("parties")) {
            party.answers().text("authority").filter(TeamRules::isAgency)
                    .ifPresent(name -> findings.add(stop("X13.party", at("parties", party.id(), "authority"), APPENDIX, name)));
        }
        for (String list : List.of("leaders", "members")) {
            for (Answer.Row row : agreement.rows(list)) {
                Optional<Answers> person = agreement.person(row, "person");
                person.flatMap(found -> found.text("service")).filter(TeamRules::isAgency).ifPresent(service -> findings
                        .add(stop("X13.member", at(list, row.id(), "person"), APPENDIX, name(person.orElseThrow()), service)));
            }
        }
        return findings;
    }

    private static boolean isAgency(String name) {
        return AGENCY.matcher(Agreement.plain(name)).matches();
    }

    /** A decision on arms for the State of every seconded member, and advisably for every State that receives one. */
    static List<Finding> x18Arms(Agreement agreement) {
        List<Answer.Row> secondments = agreement.rows("secondments");
        List<State> homes = secondments.stream()
                .flatMap(row -> agreement.person(row, "person").flatMap(person -> person.state("state")).stream())
                .distinct().toList();
        List<State> hosts = secondments.stream().flatMap(row -> row.answers().state("host").stream()).distinct()
                .filter(state -> !homes.contains(state)).toList();
        var findings = new ArrayList<Finding>();
        agreement.without("arms", homes)
                .forEach(state -> findings.add(stop("X18.noDecision", at("arms"), agreement.sourceInBasis("(3)(b)"), state)));
        List<State> openHosts = agreement.without("arms", hosts);
        if (!openHosts.isEmpty()) {
            findings.add(warn("X18.hostOpen", at("arms"), agreement.sourceInBasis("(3)(b)"), openHosts));
        }
        agreement.rows("arms").stream().filter(row -> !row.answers().chose("decision", "not-allowed") && row.answers().has("decision"))
                .filter(row -> !row.answers().has("source")).forEach(row -> row.answers().state("state")
                        .ifPresent(state -> findings.add(info("X18.noSource", at("arms", row.id(), "source"), "", state))));
        return findings;
    }

    /** The platform of the Union: an administrator of the space for each Member State of the team. */
    static List<Finding> x19Platform(Agreement agreement) {
        if (!agreement.answers().chose("platformUsed", "yes")) {
            return List.of();
        }
        String source = "Regulation (EU) 2023/969";
        List<State> third = agreement.thirdStates();
        List<State> members = agreement.teamStates().stream().filter(state -> !third.contains(state)).toList();
        if (members.isEmpty() && !third.isEmpty()) {
            return List.of(stop("X19.noMemberState", at("platformUsed"), source));
        }
        return agreement.without("spaceAdministrators", members).stream()
                .map(state -> stop("X19.noAdministrator", at("spaceAdministrators"), source, state)).toList();
    }
}
