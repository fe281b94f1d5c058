package org.rogatory.signing.internal.round;

import java.net.URI;
import java.util.Optional;

import org.rogatory.signing.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** The letter that reminds somebody. It names no case, no State and no person: whoever reads it on the way learns only that something waits. */
@Component
class ReminderMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderMail.class);

    private final Optional<MailSender> sender;
    private final String from;
    private final URI address;

    ReminderMail(ObjectProvider<MailSender> sender, @Value("${rogatory.mail-from:}") String from,
            @Value("${rogatory.address}") URI address) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from.isBlank() ? "rogatory@" + address.getHost() : from;
        this.address = address;
    }

    /** Whether a mail server is set up. */
    boolean isThere() {
        return sender.isPresent();
    }

    /** A server that does not answer costs this letter only: the reminder stands on the screens in any case. */
    void send(String to) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(Statement.of("mail.reminder.subject").inEnglish());
        letter.setText(Statement.of("mail.reminder.text", address).inEnglish());
        try {
            sender.orElseThrow().send(letter);
        } catch (MailException e) {
            LOG.warn("A reminder could not be sent by e-mail; check spring.mail.host and what belongs to it", e);
        }
    }
}
