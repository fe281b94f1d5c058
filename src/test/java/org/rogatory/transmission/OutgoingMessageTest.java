package org.rogatory.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.transmission.OutgoingMessage.Attachment;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

class OutgoingMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String BODY = "Dear colleagues,\nbitte prüfen · Просим проверить · 请查收\n.\nend";

    private final byte[] pdf = randomBytes();

    private static byte[] randomBytes() {
        byte[] bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private OutgoingMessage message(String from, List<String> to, String subject, String name) {
        return new OutgoingMessage(from, to, subject, BODY, new Attachment(name, pdf));
    }

    private static MimeMessage read(byte[] eml) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    private void assertCarriesEverything(MimeMessage message) throws Exception {
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(BODY);
        var attached = (MimeBodyPart) parts.getBodyPart(1);
        assertThat(attached.getContentType()).startsWith("application/pdf");
        assertThat(attached.getEncoding()).isEqualTo("base64");
        assertThat(attached.getFileName()).isEqualTo("Vereinbarung-协议-Группа.pdf");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void canBeReadAgainAsItWasWritten() throws Exception {
        byte[] eml = message("Anna Berg <anna@justice.example>", List.of("boris@court.example", "Clara <clara@tribunal.example>"),
                "Prüfung · проверка",
                "Vereinbarung-协议-Группа.pdf").compose(CLOCK);

        MimeMessage read = read(eml);

        assertThat(read.getFrom()[0]).hasToString("Anna Berg <anna@justice.example>");
        assertThat(read.getRecipients(Message.RecipientType.TO)).extracting(Object::toString).containsExactly("boris@court.example",
                "Clara <clara@tribunal.example>");
        assertThat(read.getSubject()).isEqualTo("Prüfung · проверка");
        assertThat(read.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertCarriesEverything(read);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(new String(eml, StandardCharsets.ISO_8859_1)))
                .as("travels through 7-bit systems").isTrue();
    }

    @Test
    void tellsNothingOfThisMachineInItsId() throws Exception {
        String id = read(message("anna@justice.example", List.of("b@c.example"), "s", "a.pdf").compose(CLOCK)).getMessageID();

        assertThat(id).matches("<[0-9a-f-]{36}@justice\\.example>");
    }

    @Test
    void arrivesWholeThroughAMailServer() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var properties = new Properties();
            properties.put("mail.smtp.host", "127.0.0.1");
            properties.put("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
            byte[] eml = message("anna@justice.example", List.of("boris@court.example"), "subject", "Vereinbarung-协议-Группа.pdf")
                    .compose(CLOCK);

            Transport.send(new MimeMessage(Session.getInstance(properties), new ByteArrayInputStream(eml)));

            assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
            assertCarriesEverything(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@", "@b.example", "a b@c.example", "a@b@c.example", "a@b.example, c@d.example",
            "a@b.example\r\nBcc: x@y.example",
            "a@b.example\0", "group: a@b.example;", "анна@justice.example", "a@b..example"})
    void refusesWhatIsNoSingleAddress(String address) {
        assertThatThrownBy(() -> message(address, List.of("b@c.example"), "s", "a.pdf").compose(CLOCK)).isInstanceOf(MessageRefused.class);
        assertThatThrownBy(() -> message("b@c.example", List.of(address), "s", "a.pdf").compose(CLOCK)).isInstanceOf(MessageRefused.class)
                .hasMessageContaining("not an e-mail address").hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\0b", "", "  "})
    void refusesASubjectThatIsNotOneLine(String subject) {
        assertThatThrownBy(() -> message("a@b.example", List.of("b@c.example"), subject, "a.pdf").compose(CLOCK))
                .isInstanceOf(MessageRefused.class);
    }

    @Test
    void refusesToWriteToNobody() {
        assertThatThrownBy(() -> message("a@b.example", List.of(), "s", "a.pdf").compose(CLOCK)).hasMessage("Name at least one recipient.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/a.pdf", "C:\\temp\\a.pdf", "a.pdf", "a", "a\u202E.pdf", "a\r\n.pdf", "\"a\".PDF"})
    void givesTheAttachmentAHarmlessName(String name) throws Exception {
        MimeMessage read = read(message("a@b.example", List.of("b@c.example"), "s", name).compose(CLOCK));

        assertThat(((MimeMultipart) read.getContent()).getBodyPart(1).getFileName()).isEqualTo("a.pdf");
    }

    @Test
    void offersASubjectThatTellsNothingAndDiffersEachTime() {
        assertThat(OutgoingMessage.neutralSubject()).startsWith("Document for your attention, ref. ")
                .isNotEqualTo(OutgoingMessage.neutralSubject());
    }
}
