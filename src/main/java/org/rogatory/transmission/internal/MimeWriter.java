package org.rogatory.transmission.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.rogatory.transmission.MessageRefused;
import org.rogatory.transmission.OutgoingMessage;

/** Writes a message in MIME. What the user typed never reaches a header unchecked. */
public final class MimeWriter {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Separators, what Windows refuses, controls, and the marks that make a name read backwards. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_ADDRESS = 254;

    private MimeWriter() {
    }

    public static byte[] write(OutgoingMessage outgoing, Instant at) {
        if (outgoing.to().isEmpty()) {
            throw new MessageRefused("noRecipient");
        }
        InternetAddress from = address(outgoing.from());
        List<InternetAddress> to = outgoing.to().stream().map(MimeWriter::address).toList();
        try (var out = new ByteArrayOutputStream(outgoing.attachment().pdf().length * 3 / 2)) {
            MimeMessage message = new OwnIdMessage(Session.getInstance(new Properties()), domain(from));
            message.setFrom(from);
            message.setRecipients(Message.RecipientType.TO, to.toArray(InternetAddress[]::new));
            message.setSubject(subject(outgoing.subject()), "UTF-8");
            message.setSentDate(Date.from(at));
            message.setHeader("X-Unsent", "1"); // Outlook and others then open the file as a draft
            message.setContent(new MimeMultipart(body(outgoing.body()), attachment(outgoing.attachment())));
            message.saveChanges();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new MessageRefused("notComposed", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isAddress(String text) {
        try {
            address(text);
            return true;
        } catch (MessageRefused refused) {
            return false;
        }
    }

    private static MimeBodyPart body(String text) throws MessagingException {
        if (text.indexOf('\0') >= 0) {
            throw new MessageRefused("controlCharacter");
        }
        var part = new MimeBodyPart();
        part.setText(text.replaceAll("\\R", "\r\n"), "UTF-8", "plain");
        return part;
    }

    private static MimeBodyPart attachment(OutgoingMessage.Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.pdf(), "application/pdf")));
        part.setDisposition("attachment");
        part.setFileName(fileName(attachment.name()));
        part.setHeader("Content-Transfer-Encoding", "base64"); // other encodings may change line ends, and with them the signed bytes
        return part;
    }

    static String fileName(String name) {
        String plain = NOT_IN_A_NAME
                .matcher(Normalizer.normalize(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                        Normalizer.Form.NFC))
                .replaceAll("").strip();
        String stem = plain.replaceFirst("(?i)\\.pdf$", "").replaceFirst("^\\.+", "");
        int end = Math.min(stem.length(), LONGEST_NAME);
        return (stem.isBlank() ? "document" : stem.substring(0, end)) + ".pdf";
    }

    private static String subject(String subject) {
        if (CONTROL.matcher(subject).find()) {
            throw new MessageRefused("controlCharacter");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new MessageRefused("subjectLength", LONGEST_SUBJECT);
        }
        return subject;
    }

    private static InternetAddress address(String text) {
        boolean plain = !CONTROL.matcher(text).find() && text.length() <= LONGEST_ADDRESS;
        try {
            InternetAddress[] found = plain ? InternetAddress.parse(text, true) : new InternetAddress[0];
            if (found.length != 1 || found[0].isGroup() || !isMailbox(found[0].getAddress())) {
                throw new MessageRefused("badAddress", CONTROL.matcher(text).replaceAll(" "));
            }
            found[0].validate();
            return found[0];
        } catch (AddressException e) {
            throw new MessageRefused("badAddress", text);
        }
    }

    private static boolean isMailbox(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 && at < address.length() - 1 && StandardCharsets.US_ASCII.newEncoder().canEncode(address);
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /** The usual Message-ID would tell the name of this machine and of its user. */
    private static final class OwnIdMessage extends MimeMessage {

        private final String domain;

        OwnIdMessage(Session session, String domain) {
            super(session);
            this.domain = domain;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
        }
    }
}
