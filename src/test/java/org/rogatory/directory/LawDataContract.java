package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainReport;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.directory.DataRow.Origin;
import org.rogatory.directory.ElectronicAcceptance.Accepts;
import org.rogatory.law.Law;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Standing;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** What the law data promise, on every database. Other tests share the application, so each change is withdrawn in the end. */
abstract class LawDataContract {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);
    private static final RowKey TUVALU = new RowKey("TV | UNTOC");

    @Autowired
    private LawData data;
    @Autowired
    private Directory directory;
    @Autowired
    private CurrentLaw law;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @Autowired
    private ConfigurableListableBeanFactory beans;
    private Account keeper;

    @BeforeEach
    void appoint() {
        keeper = people.person(people.authority("RO"), "Keeper " + UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void withdrawEverything() {
        people.run(keeper, () -> data.tables().forEach(table -> data.rows(table.name(), DataQuery.ALL, 0, Integer.MAX_VALUE).stream()
                .filter(row -> row.origin() != Origin.SHIPPED)
                .forEach(row -> data.withdraw(table.name(), row.key(), row.number()))));
    }

    @Test
    void aConfirmedRowIsVerifiedWithItsSourceAndStandsOnTheShippedOne() {
        people.run(keeper, () -> {
            DataRow before = row("parties", TUVALU);
            assertThat(before.origin()).isEqualTo(Origin.SHIPPED);
            data.confirm("parties", TUVALU, "depositary, e-mail of 20 November 2026", CHECKED, before.number());
            DataRow after = row("parties", TUVALU);
            assertThat(after.origin()).isEqualTo(Origin.CONFIRMED);
            assertThat(after.values()).isEqualTo(before.values());
            assertThat(after.provenance()).isEqualTo(
                    new DataRow.Provenance("depositary, e-mail of 20 November 2026", "2026-11-20", Certainty.VERIFIED));
            assertThat(after.shipped()).isEqualTo(before.shipped());
        });
    }

    @Test
    void aCorrectionAppliesAtOnceAndWithdrawnNoMore() {
        var state = new State("TV");
        Standing shipped = status(state).standing();
        assertThat(shipped).isNotEqualTo(Standing.IN_FORCE);
        people.run(keeper, () -> {
            accede();
            assertThat(status(state).standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(status(state).source()).isEqualTo("depositary notification C.N.1");
            assertThat(beans.getBean(Law.class).parties().status(state, "UNTOC", CHECKED).standing()).isEqualTo(Standing.IN_FORCE);
            DataRow corrected = row("parties", TUVALU);
            assertThat(corrected.origin()).isEqualTo(Origin.CORRECTED);
            assertThat(corrected.shipped().orElseThrow().values()).containsEntry("action", "none");
            data.withdraw("parties", TUVALU, corrected.number());
            assertThat(row("parties", TUVALU).origin()).isEqualTo(Origin.SHIPPED);
        });
        assertThat(status(state).standing()).isEqualTo(shipped);
    }

    @Test
    void theHistoryKeepsEveryChangeWithWhoAndWhen() {
        people.run(keeper, () -> {
            int before = data.history("parties", TUVALU).size();
            accede();
            data.confirm("parties", TUVALU, "looked up again", CHECKED.plusDays(1), row("parties", TUVALU).number());
            data.withdraw("parties", TUVALU, row("parties", TUVALU).number());
            List<DataChange> history = data.history("parties", TUVALU);
            assertThat(history).hasSize(before + 3).extracting(DataChange::kind).startsWith(Kind.WITHDRAWN, Kind.CONFIRMED, Kind.CORRECTED);
            assertThat(history.getFirst().by()).isEqualTo(keeper.fullName());
            assertThat(history.getFirst().values()).containsEntry("action", "accession");
        });
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        people.run(keeper, () -> {
            accede();
            AuditEntry entry = trail.latest(1).getFirst();
            assertThat(entry.type()).isEqualTo("LawDataChanged");
            assertThat(entry.actor()).isEqualTo(keeper.id().toString());
            assertThat(entry.details()).isEqualTo("table=parties row=TV | UNTOC what=CORRECTED");
            assertThat(trail.verifyChain()).isInstanceOf(ChainReport.Intact.class);
        });
    }

    @Test
    void aBilateralTreatyCanBeAddedAndIsGoneWhenWithdrawn() {
        var values = Map.of("iso2_a", "TV", "iso2_b", "NR", "title", "Treaty on mutual legal assistance", "signed", "2020-01-02",
                "in_force",
                "2021-03-04");
        people.run(keeper, () -> {
            data.put("bilateral", values, "Gazette 7/2021", CHECKED, 0);
            DataRow added = data.rows("bilateral", DataQuery.of(new State("NR")), 0, 10).getFirst();
            assertThat(added.origin()).isEqualTo(Origin.ADDED);
            assertThat(added.get("in_force")).isEqualTo("2021-03-04");
            assertThatRefused("lawdata.refused.changedMeanwhile", () -> data.put("bilateral", values, "Gazette 7/2021", CHECKED, 0));
            data.withdraw("bilateral", added.key(), added.number());
            assertThat(data.row("bilateral", added.key())).isEmpty();
            data.put("bilateral", values, "Gazette 7/2021", CHECKED, 0);
            assertThat(data.row("bilateral", added.key())).isPresent();
        });
    }

    @Test
    void whoSawAnOlderRowChangesNothing() {
        people.run(keeper, () -> {
            int seen = row("parties", TUVALU).number();
            accede();
            assertThatRefused("lawdata.refused.changedMeanwhile", () -> data.confirm("parties", TUVALU, "a source", CHECKED, seen));
            assertThatRefused("lawdata.refused.changedMeanwhile", () -> data.withdraw("parties", TUVALU, seen));
            assertThat(row("parties", TUVALU).get("action")).isEqualTo("accession");
        });
    }

    @Test
    void refusesRowsThatCannotBeEachWithItsColumn() {
        people.run(keeper, () -> {
            assertThatRefused("lawdata.fault.date", () -> put(party("accession", "2026-02-30", "")));
            assertThatRefused("lawdata.fault.option", () -> put(party("joined", "", "")));
            assertThatRefused("lawdata.fault.missing", () -> data.put("parties", party("none", "", ""), " ", CHECKED, 0));
            assertThatRefused("lawdata.fault.future",
                    () -> data.put("parties", party("none", "", ""), "a list", LocalDate.of(2999, 1, 1), 0));
            assertThat(row("parties", TUVALU).origin()).isEqualTo(Origin.SHIPPED);
        });
    }

    @Test
    void nobodyButAdministratorsChangesOrListsTheData() {
        Account drafter = people.person(people.authority("NL"), Role.DRAFTER, Role.APPROVER, Role.SIGNATORY);
        people.run(drafter, () -> {
            assertDenied(() -> data.put("parties", party("none", "", ""), "a source", CHECKED, 0));
            assertDenied(() -> data.confirm("parties", TUVALU, "a source", CHECKED, 0));
            assertDenied(() -> data.withdraw("parties", TUVALU, 0));
            assertDenied(() -> data.take("parties", new byte[0], true));
            assertDenied(() -> data.examine("parties", new byte[0]));
            assertDenied(() -> data.export("parties", DataQuery.ALL));
            assertDenied(data::tables);
            assertThat(directory.find(DataQuery.of(new State("LV")))).isNotEmpty();
        });
    }

    @Test
    void anAuthorityHasContactPointsAndWhatItAcceptsElectronically() {
        people.run(keeper, () -> {
            DataRow shipped = data.rows(DataTable.AUTHORITIES, DataQuery.of(new State("AD")), 0, 1).getFirst();
            var values = new LinkedHashMap<>(shipped.values());
            values.putAll(Map.of("accepts_electronic", "urgent", "paper_confirmation", "yes", "paper_within_days", "5", "all_hours", "yes",
                    "contact1_office", "Duty desk", "contact1_time_zone", "Europe/Andorra", "contact1_languages", "ca,fr", "contact1_phone",
                    "+376 800 000", "valid_from", "2026-01-01"));
            data.put(DataTable.AUTHORITIES, values, "note verbale 12/2026", CHECKED, shipped.number());
        });
        Account drafter = people.person(people.authority("NL"), Role.DRAFTER);
        people.run(drafter, () -> {
            Authority authority = directory
                    .find(new DataQuery(Optional.of(new State("AD")), Optional.of("UNTOC"), "", Optional.empty(), false, false))
                    .getFirst();
            assertThat(authority.electronic().on(CHECKED)).isEqualTo(Accepts.URGENT_ONLY);
            assertThat(authority.electronic().on(LocalDate.of(2025, 12, 31))).isEqualTo(Accepts.UNKNOWN);
            assertThat(authority.electronic().withinDays()).hasValue(5);
            ContactPoint desk = authority.contactPoints().getFirst();
            assertThat(desk.timeZone().orElseThrow().getId()).isEqualTo("Europe/Andorra");
            assertThat(desk.languages()).containsExactly(new Language("ca"), new Language("fr"));
            assertThat(law.law().rows(org.rogatory.law.LawTables.find(DataTable.AUTHORITIES).orElseThrow()))
                    .filteredOn(row -> row.is("iso2", "AD") && row.is("instrument", "UNTOC")).singleElement()
                    .satisfies(row -> assertThat(row.get("accepts_electronic")).isEqualTo("urgent"));
        });
    }

    @Test
    void anExportedTableComesBackUnchangedAndDoesNothing() {
        people.run(keeper, () -> data.tables().forEach(table -> {
            ImportReport report = data.examine(table.name(), data.export(table.name(), DataQuery.ALL));
            assertThat(report.faults()).as(table.name()).isEmpty();
            assertThat(report.taken()).as(table.name()).isZero();
            assertThat(report.unchanged()).as(table.name()).isEqualTo(data.count(table.name(), DataQuery.ALL));
        }));
    }

    @Test
    void takesNothingOfAFileWithABadRowUnlessToldTo() {
        String file = header() + "TV;UNTOC;accession;2026-02-30;;gazette;2026-11-20;verified\n"
                + "NR;UNTOC;accession;2012-07-12;2012-08-11;depositary;2026-11-20;verified\n"
                + "NR;UNTOC;accession;2012-07-12;2012-08-11;depositary;2026-11-20;verified\n" + "KI;UNTOC;accession\n";
        people.run(keeper, () -> {
            ImportReport report = data.examine("parties", bytes(file));
            assertThat(report.taken()).isEqualTo(1);
            assertThat(report.faults()).extracting(fault -> fault.line() + " " + fault.fault().messageKey()).containsExactly(
                    "2 lawdata.fault.date", "4 lawdata.fault.twice", "5 lawdata.fault.fields");
            assertThatRefused("lawdata.import.hasFaults", () -> data.take("parties", bytes(file), false));
            assertThat(row("parties", new RowKey("NR | UNTOC")).origin()).isEqualTo(Origin.SHIPPED);
            data.take("parties", bytes(file), true);
            assertThat(row("parties", new RowKey("NR | UNTOC")).origin()).isIn(Origin.CORRECTED, Origin.CONFIRMED);
            assertThat(row("parties", TUVALU).origin()).isEqualTo(Origin.SHIPPED);
        });
    }

    @Test
    void leavesAsItIsWhatAFileHasNoColumnFor() {
        RowKey german = new RowKey("DE | ECMA");
        String file = "iso2;instrument;action;in_force;source;checked_on\nDE;ECMA;ratification;1977-01-01;depositary;2026-11-20\n";
        people.run(keeper, () -> {
            String declarations = row("parties", german).get("declarations");
            assertThat(declarations).isNotBlank();
            data.take("parties", bytes(file), false);
            assertThat(row("parties", german).get("in_force")).isEqualTo("1977-01-01");
            assertThat(row("parties", german).get("declarations")).isEqualTo(declarations);
        });
    }

    @Test
    void refusesTheSameTreatyWrittenTheOtherWayRound() {
        people.run(keeper, () -> {
            data.put("bilateral", treaty("TV", "NR"), "Gazette 7/2021", CHECKED, 0);
            assertThatRefused("lawdata.fault.alike", () -> data.put("bilateral", treaty("NR", "TV"), "Gazette 7/2021", CHECKED, 0));
            assertThatRefused("lawdata.fault.sameState", () -> data.put("bilateral", treaty("TV", "TV"), "Gazette 7/2021", CHECKED, 0));
        });
    }

    private static Map<String, String> treaty(String one, String other) {
        return Map.of("iso2_a", one, "iso2_b", other, "title", "Treaty on mutual legal assistance");
    }

    /** The law would not hold together any more. */
    @Test
    void keepsAnAddedInstrumentAsLongAsSomethingRestsOnIt() {
        people.run(keeper, () -> {
            data.put("instruments", Map.ofEntries(Map.entry("code", "TEAMS2"), Map.entry("short", "Agreement on teams"),
                    Map.entry("title", "Agreement on joint teams"), Map.entry("nature", "agreement"), Map.entry("use", "team"),
                    Map.entry("general", "no"), Map.entry("binding", "administrator"), Map.entry("order", "50"),
                    Map.entry("force_status", "memory")), "Gazette 8/2026", CHECKED, 0);
            data.put("team_bases", Map.of("code", "JB18", "order", "18", "instrument", "TEAMS2", "regulates", "no", "selectable", "yes",
                    "article_status", "unverified"), "Gazette 8/2026", CHECKED, 0);
            DataRow instrument = row("instruments", new RowKey("TEAMS2"));
            assertThatRefused("lawdata.refused.inUse", () -> data.withdraw("instruments", instrument.key(), instrument.number()));
            assertThat(law.law().teamBases().find("JB18")).isPresent();
            DataRow basis = row("team_bases", new RowKey("JB18"));
            data.withdraw("team_bases", basis.key(), basis.number());
            data.withdraw("instruments", instrument.key(), instrument.number());
            assertThat(law.law().teamBases().all()).hasSize(17);
        });
    }

    @Test
    void findsWhatWasChangedHere() {
        people.run(keeper, () -> {
            var changed = new DataQuery(Optional.of(new State("TV")), Optional.empty(), "", Optional.empty(), false, true);
            assertThat(data.count("parties", changed)).isZero();
            accede();
            assertThat(data.rows("parties", changed, 0, 10)).extracting(DataRow::key).containsExactly(TUVALU);
        });
    }

    @Test
    void findsWhatNobodyCheckedForAYear() {
        people.run(keeper, () -> {
            var overdue = new DataQuery(Optional.of(new State("TV")), Optional.of("UNTOC"), "", Optional.empty(), true, false);
            assertThat(data.count("parties", overdue)).isEqualTo(1);
            data.confirm("parties", TUVALU, "looked up", LocalDate.now(), row("parties", TUVALU).number());
            assertThat(data.count("parties", overdue)).isZero();
        });
    }

    /** Such a service would go on with the law of the moment at which the application started. */
    @Test
    void noServiceKeepsALaw() {
        assertThat(Arrays.stream(beans.getDependentBeans("law")).filter(beans::containsBeanDefinition).filter(beans::isSingleton))
                .isEmpty();
    }

    private void accede() {
        put(party("accession", "2026-01-05", "2026-02-04"));
    }

    private void put(Map<String, String> values) {
        data.put("parties", values, "depositary notification C.N.1", CHECKED, row("parties", TUVALU).number());
    }

    private static Map<String, String> party(String action, String deposited, String inForce) {
        return Map.of("iso2", "TV", "instrument", "UNTOC", "action", action, "deposited", deposited, "in_force", inForce);
    }

    private static String header() {
        return "iso2;instrument;action;deposited;in_force;source;checked_on;status\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private DataRow row(String table, RowKey key) {
        return data.row(table, key).orElseThrow();
    }

    private PartyStatus status(State state) {
        return law.law().parties().status(state, "UNTOC", CHECKED);
    }

    private static void assertThatRefused(String messageKey, ThrowingCallable call) {
        assertThatExceptionOfType(DataRefused.class).isThrownBy(call).returns(messageKey, refused -> refused.first().messageKey());
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }
}
