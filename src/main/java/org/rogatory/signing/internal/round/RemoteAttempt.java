package org.rogatory.signing.internal.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Asked;
import org.rogatory.signing.Prepared;
import org.rogatory.signing.RemoteAuthorisation;
import org.rogatory.signing.RemoteCredential;
import org.rogatory.signing.RemoteSession;
import org.rogatory.signing.RemoteSigningService;
import org.rogatory.signing.RemoteStep;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.internal.round.Sealing.Task;

/** A signature on its way through a remote service: what was asked, how far it is, and when it is void. */
record RemoteAttempt(Asked asked, String service, RemoteSigningService remote, Stage stage, Instant until) {

    /** What is waited for. */
    sealed interface Stage {}

    /** The signatory enters the service. */
    record Entering(RemoteAuthorisation begun) implements Stage {}

    /** The signatory, who came back with this state, chooses a key. */
    record Choosing(RemoteSession session, List<RemoteCredential> credentials, String cameBack) implements Stage {}

    /** The signatory agrees on a page of the service. */
    record Agreeing(Work work, RemoteAuthorisation begun) implements Stage {}

    /** The signatory, who came back with this state, types the PIN. */
    record Confirming(Work work, String cameBack) implements Stage {}

    /** The document, prepared for the signature of this key. */
    record Work(RemoteSession session, RemoteCredential credential, Task task, Prepared prepared) {}

    RemoteAttempt at(Stage next) {
        return new RemoteAttempt(asked, service, remote, next, until);
    }

    boolean isOver(Instant now) {
        return now.isAfter(until);
    }

    /** Whether the browser that was sent away comes back with this state. */
    boolean awaits(String state) {
        return switch (stage) {
            case Entering(var begun) -> same(begun.state(), state);
            case Agreeing(_, var begun) -> same(begun.state(), state);
            case Choosing _,Confirming _ -> false;
        };
    }

    /** Whether it is a page loaded anew that shows where the attempt stands. */
    boolean cameBackWith(String state) {
        return switch (stage) {
            case Choosing(_, _, var cameBack) -> same(cameBack, state);
            case Confirming(_, var cameBack) -> same(cameBack, state);
            case Entering _,Agreeing _ -> false;
        };
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is put to the signatory. */
    RemoteStep step(Optional<RoundOutcome.Refused> problem) {
        var of = new RemoteStep.Of(asked, service);
        return switch (stage) {
            case Entering(var begun) -> new RemoteStep.Visit(service, begun.address());
            case Agreeing(_, var begun) -> new RemoteStep.Visit(service, begun.address());
            case Choosing(_, var credentials, _) -> new RemoteStep.Choose(of, credentials.stream().map(RemoteAttempt::key).toList());
            case Confirming(var work, _) -> new RemoteStep.AskPin(of, key(work.credential()), problem);
        };
    }

    private static RemoteStep.Key key(RemoteCredential credential) {
        X509Certificate certificate = credential.chain().getFirst();
        return new RemoteStep.Key(credential.id(), certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(), certificate.getNotAfter().toInstant());
    }
}
