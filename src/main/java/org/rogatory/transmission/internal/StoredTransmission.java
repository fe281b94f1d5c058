package org.rogatory.transmission.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.signing.SigningRound;
import org.rogatory.transmission.MessagePrepared;
import org.rogatory.transmission.OutgoingMessage;
import org.rogatory.transmission.OutgoingMessage.Attachment;
import org.rogatory.transmission.Transmission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the addresses from the frozen document and the bytes from the signing round. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER')")
class StoredTransmission implements Transmission {

    private final FrozenDocuments documents;
    private final SigningRound signing;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredTransmission(FrozenDocuments documents, SigningRound signing, CurrentUser current, ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.signing = signing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> recipients(DocumentId document) {
        return addresses(own(document).content().answers()).toList();
    }

    @Override
    public byte[] message(DocumentId document, List<String> recipients, Optional<String> subject, String body) {
        Frozen own = own(document);
        var user = current.require();
        List<String> to = recipients.isEmpty() ? addresses(own.content().answers()).toList() : recipients;
        String from = sender(own.content().answers(), user.state().code()).or(() -> to.stream().findFirst()).orElse("");
        var attachment = new Attachment(own.document().title() + ".pdf", signing.current(document));
        byte[] message = new OutgoingMessage(from, to, subject.orElseGet(OutgoingMessage::neutralSubject),
                body.isBlank() ? OutgoingMessage.neutralBody() : body, attachment).compose(clock);
        events.publishEvent(new MessagePrepared(document, user.id(), to.size()));
        return message;
    }

    private Frozen own(DocumentId id) {
        Frozen document = documents.get(id);
        var user = current.require();
        if (!user.hasAny(Role.DRAFTER, Role.APPROVER) || !document.authority().equals(user.authority())) {
            throw new DraftNotFound(id);
        }
        return document;
    }

    /** An agreement goes to all its parties, a request to the authority that is asked. */
    private static Stream<String> addresses(Answers answers) {
        return Stream.concat(parties(answers).flatMap(party -> party.text("email").stream()), answers.text("requestedEmail").stream())
                .distinct();
    }

    /** The address of the party of one's own State: accounts have none, and the mail program may put another in its place. */
    private static Optional<String> sender(Answers answers, String state) {
        return parties(answers).filter(party -> party.state("state").filter(found -> found.code().equals(state)).isPresent())
                .flatMap(party -> party.text("email").stream()).findFirst().or(() -> answers.text("requestingEmail"));
    }

    private static Stream<Answers> parties(Answers answers) {
        return answers.rows("parties").stream().map(Answer.Row::answers);
    }
}
