package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.Reminders;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundKeeping;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Urgency;
import org.rogatory.signing.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** What is due is said on the screens in any case, and by mail where there is a mail server. */
@OnH2
class RemindingIT {

    @Autowired
    private Reminding withoutMail;
    @Autowired
    private Reminders reminders;
    @Autowired
    private ReminderAddresses addresses;
    @Autowired
    private SlotRows rows;
    @Autowired
    private Standings standings;
    @Autowired
    private RoundHistory history;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private SigningRound signing;
    @Autowired
    private RoundKeeping keeping;
    @Autowired
    private Drafting drafting;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Account approver;
    private Account signatory;
    private DocumentId document;
    private List<String> slots;

    @BeforeEach
    void aSignatureIsDue() {
        server.start();
        approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        signatory = people.person(people.authority("RO"), Role.SIGNATORY);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        slots = round().slots().stream().map(Slot::name).toList();
        people.run(approver, () -> keeping.assign(document, slots.getFirst(), List.of(signatory.id())));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsOverdueIsRemindedOfOnceAndSaidInWords() {
        due(today.minusDays(1));
        assertThat(waiting()).returns(Urgency.OVERDUE, Waiting::urgency).returns(Optional.of(today.minusDays(1)), Waiting::due);
        withoutMail.remind();
        withoutMail.remind();
        assertThat(round().slots().getFirst().holding().reminded()).contains(today);
        assertThat(round().slots().get(1).holding().reminded()).as("it is not their turn").isEmpty();
        assertThat(round().history()).extracting(Round.Happening::kind).filteredOn("SignatoryReminded"::equals).hasSize(1);
    }

    @Test
    void whatIsFarAwayOrHasNoDayIsNotRemindedOf() {
        due(today.plusDays(10));
        withoutMail.remind();
        assertThat(round().slots().getFirst().holding().reminded()).isEmpty();
        assertThat(waiting()).returns(Urgency.NONE, Waiting::urgency);
    }

    @Test
    void theLetterSaysThatSomethingWaitsAndNothingElse() throws Exception {
        people.run(signatory, () -> assertThat(reminders.writeTo("judge@authority.example")).isTrue());
        due(today);
        withMail().remind();
        var letters = List.of(server.getReceivedMessages()).stream().filter(this::isToTheJudge).toList();
        assertThat(letters).singleElement().satisfies(letter -> {
            String text = letter.getSubject() + "\n" + letter.getContent();
            assertThat(text).contains("Something waits for you", "http://localhost").doesNotContain(round().document().title(),
                    signatory.fullName(), round().slots().getFirst().party().name(), document.toString());
        });
    }

    @Test
    void aMailServerThatDoesNotAnswerLosesNoReminder() {
        people.run(signatory, () -> reminders.writeTo("judge@authority.example"));
        due(today);
        var deaf = withMail();
        server.stop();
        deaf.remind();
        assertThat(round().slots().getFirst().holding().reminded()).contains(today);
    }

    @Test
    void everybodySetsAnAddressOfTheirOwnAndOnlyOneThatIsOne() {
        people.run(signatory, () -> {
            assertThat(reminders.writeTo("no address")).isFalse();
            assertThat(reminders.writeTo("a@b.example\r\nBcc: c@d.example")).isFalse();
            assertThat(reminders.writeTo("a@b.example, c@d.example")).isFalse();
            assertThat(reminders.address()).isEmpty();
            assertThat(reminders.writeTo("judge@authority.example")).isTrue();
            assertThat(reminders.address()).contains("judge@authority.example");
            assertThat(reminders.writeTo(" ")).isTrue();
            assertThat(reminders.address()).isEmpty();
            assertThat(reminders.byMail()).as("no mail server is set up here").isFalse();
        });
    }

    private boolean isToTheJudge(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString().equals("judge@authority.example");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Reminding withMail() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        var mail = new ReminderMail(beans.getBeanProvider(MailSender.class), "", java.net.URI.create("http://localhost:8080"));
        return new Reminding(rows, standings, history, mail, addresses, transactions, java.time.Clock.systemUTC());
    }

    private void due(LocalDate day) {
        var plan = List.of(new PlannedSlot(slots.get(0), 1, Optional.empty(), Optional.of(day)),
                new PlannedSlot(slots.get(1), 2, Optional.empty(), Optional.of(day)));
        people.run(approver, () -> keeping.plan(document, plan));
    }

    private Waiting waiting() {
        return people.as(signatory, signing::waiting).stream().filter(Waiting::mine).findFirst().orElseThrow();
    }

    private Round round() {
        return people.as(approver, () -> signing.round(document));
    }
}
