package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** The promise of this module: nothing is said without a source, and what was not read is never shown without its mark. */
class ProvenanceTest {

    private static final Law LAW = Law.shipped();
    private static final LawTexts TEXTS = new LawTexts(Language.ENGLISH, LAW.states());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<State> SAMPLE = Stream
            .of("AR", "BR", "CG", "CH", "CN", "DE", "DK", "EU", "GB", "GE", "IN", "JP", "KZ", "LI", "LV", "MY", "NO", "RO", "SK", "US",
                    "XK", "ZM")
            .map(State::new).toList();

    static Stream<LawTable> tables() {
        return LawTables.all().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyShippedRowHasASourceOrIsMarked(LawTable table) {
        assertThat(LAW.rows(table)).isNotEmpty();
        for (LawRow row : LAW.rows(table)) {
            assertThat(row.provenance().source()).as(row.key().toString()).isNotBlank();
            assertThat(row.provenance().checkedOn().isPresent()).as(table.name() + row.key() + " has a date, or a mark")
                    .isEqualTo(row.provenance().isVerified());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void takesEveryShippedRowAsSound(LawTable table) {
        assertThat(LAW.rows(table).stream().filter(row -> !LAW.rowCheck().faults(table, row.values()).isEmpty())
                .map(row -> row.key() + " " + LAW.rowCheck().faults(table, row.values()))).isEmpty();
    }

    /** Every statement of every instrument for every pair of the sample: its mark follows from its provenance. */
    @Test
    void noUnverifiedRowIsCitedWithoutItsMark() {
        for (State from : SAMPLE) {
            for (State to : SAMPLE) {
                if (!from.equals(to)) {
                    LAW.pairs().advise(new PairQuestion(from, to, DAY, LAW.coverage().categories(), LAW.coverage().kindCodes())).bases()
                            .forEach(ProvenanceTest::isMarked);
                }
            }
        }
    }

    private static void isMarked(PairBasis basis) {
        for (Statement statement : basis.reasons()) {
            assertThat(TEXTS.text(statement)).as(statement.toString()).endsWith(mark(statement.provenance()));
        }
        if (basis.articlesConfidence() != Confidence.VERIFIED && !basis.articles().isEmpty()) {
            assertThat(TEXTS.cited(basis)).endsWith("(article not verified)");
        }
        for (RequiredContent content : basis.contents()) {
            assertThat(TEXTS.content(content)).as(content.toString()).isNotBlank();
        }
        basis.provisions().forEach(each -> TEXTS.text(each).ifPresent(text -> assertThat(text).endsWith(mark(each.provenance()))));
        for (PartyStatus status : List.of(basis.requesting(), basis.requested())) {
            assertThat(status.provenance().source()).isNotBlank();
            if (status.standing() == Standing.IN_FORCE && !basis.treaties().isEmpty()) {
                assertThat(status.provenance().isVerified()).as(basis.instrument().code() + status).isTrue();
            }
        }
        boolean unsure = basis.requesting().standing().isToBeConfirmed() || basis.requested().standing().isToBeConfirmed();
        if (unsure) {
            assertThat(basis.confidence()).as(basis.instrument().code()).isNotEqualTo(Confidence.VERIFIED);
            assertThat(TEXTS.mark(basis.confidence())).isNotBlank();
        }
        if (basis.role().isCitable() && unsure) {
            assertThat(basis.reasons()).extracting(Statement::message).contains("reason.confirm");
        }
    }

    private static String mark(Provenance provenance) {
        return switch (provenance.confidence()) {
            case VERIFIED -> "";
            case MEMORY -> " (unverified)";
            case UNKNOWN -> " (not known)";
        };
    }

    @Test
    void noNumberOfAnArticleThatNobodyReadIsCitedWithoutItsMark() {
        var nassau = LAW.pairs().advise(new PairQuestion(new State("MX"), new State("PE"), DAY, List.of(), List.of("K01"))).basis("NASSAU")
                .orElseThrow();
        assertThat(nassau.confidence()).as("both States are known to be bound").isEqualTo(Confidence.VERIFIED);
        assertThat(TEXTS.cited(nassau)).endsWith("art. 7, 18, 19 (article not verified)");
        assertThat(LAW.teamBases().all()).filteredOn(each -> !each.article().isEmpty()).allSatisfy(each -> assertThat(
                TEXTS.cited(each).endsWith("(article not verified)")).as(each.code()).isNotEqualTo(each.articleVerified()));
    }

    /** What is not known is never a "no": an instrument is excluded only by a source, a closed membership or a date. */
    @Test
    void silenceIsNeverNo() {
        for (State from : SAMPLE) {
            for (Instrument instrument : LAW.instruments().all()) {
                if (instrument.binding() instanceof Binding.Ratified ratified && ratified.openTo().isEmpty() && instrument.isInForce(DAY)) {
                    PartyStatus row = LAW.parties().status(from, ratified.treaty(), DAY);
                    if (!row.provenance().isVerified()) {
                        assertThat(row.standing()).as(instrument.code() + from).isNotIn(Standing.NOT_IN_FORCE, Standing.IN_FORCE);
                    }
                }
            }
        }
    }
}
