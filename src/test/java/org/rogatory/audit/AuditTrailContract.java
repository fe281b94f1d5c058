package org.rogatory.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.Drafting;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.QuestionKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the trail promises, on every database. */
abstract class AuditTrailContract {

    private static final String CANARY = "canary-7f3a";

    @Autowired
    private AuditTrail trail;
    @Autowired
    private Drafting drafting;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void tellsWhoDidWhatAndNeverWhatADraftSays() {
        Account drafter = people.person(people.authority("RO"), Role.DRAFTER);
        DraftId draft = draftWithCanary(drafter);
        List<AuditEntry> told = latest().stream().filter(entry -> entry.subject().equals(draft.toString())).toList();
        assertThat(told).extracting(AuditEntry::type).containsExactly("DraftOpened", "DraftChanged", "DraftStarted");
        assertThat(told).allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(drafter.id().toString()));
        assertThat(latest().toString()).doesNotContain(CANARY);
    }

    @Test
    void namesTheEntryThatWasAltered() {
        draftWithCanary(people.person(people.authority("RO"), Role.DRAFTER));
        assertThat(verify()).isInstanceOf(ChainReport.Intact.class);
        long victim = latest().get(2).number();
        assertThat(after("update audit_event set actor = 'somebody else' where seq = " + victim)).isEqualTo(new ChainReport.Broken(victim));
        assertThat(after("delete from audit_event where seq = " + victim)).isEqualTo(new ChainReport.Broken(victim));
        long last = latest().getFirst().number();
        assertThat(after("delete from audit_event where seq = " + last)).isEqualTo(new ChainReport.Broken(last));
        assertThat(verify()).isInstanceOf(ChainReport.Intact.class);
    }

    @Test
    void whatIsNotWrittenDownDoesNotHappen() {
        Account drafter = people.person(people.authority("RO"), Role.DRAFTER);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            draftWithCanary(drafter);
            status.setRollbackOnly();
        });
        assertThat(people.as(drafter, drafting::list)).isEmpty();
        assertThat(latest()).noneMatch(entry -> entry.actor().equals(drafter.id().toString()));
    }

    @Test
    void isForAdministratorsOnly() {
        Account drafter = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER, Role.SIGNATORY);
        people.run(drafter, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.latest(1));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.verifyChain());
        });
    }

    /** What the check says after a change that is undone again. */
    private ChainReport after(String tampering) {
        return new TransactionTemplate(transactions).execute(status -> {
            database.sql(tampering).update();
            status.setRollbackOnly();
            return verify();
        });
    }

    private DraftId draftWithCanary(Account drafter) {
        return people.as(drafter, () -> {
            DraftId id = drafting.start("jit-agreement");
            drafting.answer(id, new QuestionKey("caseReference"), new Answer.Text(CANARY), 0);
            drafting.open(id);
            return id;
        });
    }

    private ChainReport verify() {
        return people.as(administrator(), trail::verifyChain);
    }

    private List<AuditEntry> latest() {
        return people.as(administrator(), () -> trail.latest(30));
    }

    private Account administrator() {
        return people.demonstration("admin", Role.ADMINISTRATOR);
    }
}
