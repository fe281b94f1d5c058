package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.internal.worker.IsolatedVerifier;

/** What a worker says, once it has rehearsed, and that there always is one. */
class IsolatedVerifierTest {

    private static final Clock CLOCK = Clock.fixed(Office.NOW, ZoneOffset.UTC);
    private static final Office OFFICE = new Office("Good Office");
    private static final Pkcs12Key ANNA = OFFICE.key("Anna Berg");
    private static final IsolatedVerifier VERIFIER = IsolatedVerifier.ready(CLOCK,
            new IsolatedVerifier.Limits(1, 192, Duration.ofSeconds(20), Duration.ofSeconds(60)));

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @AfterAll
    static void end() {
        VERIFIER.close();
    }

    @Test
    void saysTheSameAsTheVerifierInThisProcessAndFetchesThroughTheApplication() {
        byte[] signed = signed();
        TrustSettings trust = TrustSettings.none().trusting(OFFICE.certificate()).fetching(OFFICE);

        Examination isolated = VERIFIER.examine(signed, trust);

        assertThat(isolated.report()).isEqualTo(Verifier.create(CLOCK).verify(signed, trust));
        assertThat(isolated.report().verdict()).isEqualTo(Verdict.VALID);
        assertThat(isolated.simple().orElseThrow()).contains("SimpleReport");
        assertThat(isolated.detailed().orElseThrow()).contains("DetailedReport");
    }

    @Test
    void doesNotCallABombValidAndJudgesTheNextFileAsBefore() {
        byte[] bomb = Paper.deflateBomb(600_000_000L);

        SignatureReport report = VERIFIER.verify(bomb, TrustSettings.none());

        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
        assertThat(VERIFIER.verify(signed(), TrustSettings.none().trusting(OFFICE.certificate()).fetching(OFFICE)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void drawsThePagesThatLookDifferentThoughItMayWriteNoFile() {
        List<PagePair> pages = VERIFIER.changedPages(Paper.withNoteOverText(signed()), "party-1");

        assertThat(pages).extracting(PagePair::page).containsExactly(1);
        assertThat(pages.getFirst().signed()).startsWith(PNG).isNotEqualTo(pages.getFirst().now());
    }

    @Test
    void judgesWhatIsNoPdfAtAll() {
        SignatureReport report = VERIFIER.verify("Dear colleague".getBytes(StandardCharsets.UTF_8), TrustSettings.none());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.reasons()).extracting(Reason::rule).containsExactly(Rule.FILE);
    }

    @Test
    void hasAWorkerAtHandBeforeTheFirstFileAndASuccessorForOneThatWasLost() {
        Set<Long> others = children();
        try (var impatient = IsolatedVerifier.ready(CLOCK,
                new IsolatedVerifier.Limits(1, 192, Duration.ZERO, Duration.ofSeconds(60)))) {
            Set<Long> first = childrenBeside(others);
            assertThat(first).hasSize(1);
            others.addAll(first);

            SignatureReport report = impatient.verify(signed(), TrustSettings.none());

            assertThat(report.reasons()).extracting(Reason::statement).extracting(Statement::key).containsExactly("file.tooMuch");
            assertThat(childrenBeside(others)).hasSize(1);
        }
    }

    private static Set<Long> childrenBeside(Set<Long> others) {
        Set<Long> children = children();
        children.removeAll(others);
        return children;
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::pid)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static byte[] signed() {
        var signer = new SignatureRequest.Signer("", "Prosecutor", "Office");
        return PdfSealer.create().seal(Paper.withSlots("party-1"), new SignatureRequest("party-1", signer, "Vienna", "Agreement",
                Office.NOW.minus(Duration.ofHours(1)).atZone(ZoneId.of("Europe/Vienna"))), ANNA);
    }
}
