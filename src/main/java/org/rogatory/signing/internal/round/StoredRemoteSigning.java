package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.signing.Asked;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.RemoteAuthorisation;
import org.rogatory.signing.RemoteCredential;
import org.rogatory.signing.RemoteSession;
import org.rogatory.signing.RemoteSigning;
import org.rogatory.signing.RemoteSigningService;
import org.rogatory.signing.RemoteStep;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.VerifierBusy;
import org.rogatory.signing.internal.round.RemoteAttempt.Agreeing;
import org.rogatory.signing.internal.round.RemoteAttempt.Choosing;
import org.rogatory.signing.internal.round.RemoteAttempt.Confirming;
import org.rogatory.signing.internal.round.RemoteAttempt.Entering;
import org.rogatory.signing.internal.round.RemoteAttempt.Work;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** {@link RemoteSigning} with the services of the configuration. While one of them is asked, nothing is locked and no transaction is open. */
@Service
@PreAuthorize("hasRole('SIGNATORY')")
class StoredRemoteSigning implements RemoteSigning {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private final RoundAccess access;
    private final RemoteServices services;
    private final RemoteAttempts attempts;
    private final RemoteSealing sealing;
    private final Clock clock;

    StoredRemoteSigning(RoundAccess access, RemoteServices services, RemoteAttempts attempts, RemoteSealing sealing, Clock clock) {
        this.access = access;
        this.services = services;
        this.attempts = attempts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What goes on with an attempt. */
    @FunctionalInterface
    private interface Going {

        RemoteStep go(RemoteAttempt attempt, Account signer) throws RoundRefusal;
    }

    @Override
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'SIGNATORY')")
    public List<String> services() {
        return access.user().has(Role.SIGNATORY) ? services.names() : List.of();
    }

    @Override
    public RemoteStep begin(Asked asked, String service) {
        Account signer = access.signatory();
        giveUp();
        return refusing(asked, signer, () -> {
            var registration = services.find(service).orElseThrow(() -> new RoundRefusal("signing.remote.unknown", service));
            sealing.task(asked, signer);
            var remote = RemoteSigningService.at(registration, clock);
            return wait(new RemoteAttempt(asked, service, remote, new Entering(remote.begin()), clock.instant().plus(LASTS)), signer);
        });
    }

    @Override
    public RemoteStep back(Map<String, String> answer) {
        String state = answer.getOrDefault("state", "");
        Optional<RemoteAttempt> reloaded = attempts.find(access.signatory().id()).filter(attempt -> attempt.cameBackWith(state));
        return reloaded.isPresent()
                ? standing()
                : goOn(attempt -> attempt.awaits(state), (attempt, signer) -> switch (attempt.stage()) {
                    case Entering(var begun) -> entered(attempt, attempt.remote().enter(begun, answer), signer, state);
                    case Agreeing(var work, var begun) -> agreed(attempt, work, begun, answer, signer);
                    case Choosing _,Confirming _ -> throw new SealingRefused(Why.REMOTE_NOT_OURS);
                });
    }

    private RemoteStep entered(RemoteAttempt attempt, RemoteSession session, Account signer, String state) throws RoundRefusal {
        List<RemoteCredential> found = session.credentials();
        return switch (found.size()) {
            case 0 -> throw new RoundRefusal("signing.remote.noKey", attempt.service());
            case 1 -> prepared(attempt, session, found.getFirst(), signer, state);
            default -> wait(attempt.at(new Choosing(session, found, state)), signer);
        };
    }

    @Override
    public RemoteStep choose(String key) {
        return goOn(attempt -> attempt.stage() instanceof Choosing, (attempt, signer) -> {
            var choosing = (Choosing) attempt.stage();
            RemoteCredential chosen = choosing.credentials().stream().filter(credential -> credential.id().equals(key)).findFirst()
                    .orElseThrow(() -> new RoundRefusal("signing.remote.noKey", attempt.service()));
            return prepared(attempt, choosing.session(), chosen, signer, choosing.cameBack());
        });
    }

    private RemoteStep prepared(RemoteAttempt attempt, RemoteSession session, RemoteCredential credential, Account signer, String state)
            throws RoundRefusal {
        Work work = sealing.prepare(sealing.task(attempt.asked(), signer), session, credential);
        return switch (credential.consent()) {
            case BROWSER -> wait(attempt.at(new Agreeing(work, session.begin(credential, work.prepared()))), signer);
            case PIN -> wait(attempt.at(new Confirming(work, state)), signer);
            case NONE -> signed(attempt, work, session.key(credential, work.prepared(), new char[0]), signer);
        };
    }

    private RemoteStep agreed(RemoteAttempt attempt, Work work, RemoteAuthorisation begun, Map<String, String> answer, Account signer)
            throws RoundRefusal {
        return signed(attempt, work, work.session().key(work.credential(), begun, answer), signer);
    }

    @Override
    public RemoteStep confirm(char[] pin) {
        try {
            return goOn(attempt -> attempt.stage() instanceof Confirming, (attempt, signer) -> {
                Work work = ((Confirming) attempt.stage()).work();
                KeySource key;
                try {
                    key = work.session().key(work.credential(), work.prepared(), pin);
                } catch (SealingRefused refused) {
                    if (refused.why() != Why.REMOTE_REFUSED) {
                        throw refused;
                    }
                    attempts.put(signer.id(), attempt);
                    return attempt.step(Optional.of(Sealing.refusal(refused).outcome()));
                }
                return signed(attempt, work, key, signer);
            });
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    @Override
    public RemoteStep standing() {
        return attempts.find(access.signatory().id()).map(attempt -> attempt.step(Optional.empty())).orElseGet(StoredRemoteSigning::none);
    }

    @Override
    public void giveUp() {
        attempts.take(access.signatory().id(), _ -> true);
    }

    private RemoteStep signed(RemoteAttempt attempt, Work work, KeySource key, Account signer) throws RoundRefusal {
        return new RemoteStep.Ended(Optional.of(attempt.asked().document()), new RoundOutcome.Done(sealing.sign(work, key, signer)));
    }

    private RemoteStep wait(RemoteAttempt attempt, Account signer) {
        attempts.put(signer.id(), attempt);
        return attempt.step(Optional.empty());
    }

    private static RemoteStep none() {
        return new RemoteStep.Ended(Optional.empty(), Sealing.refusal(new SealingRefused(Why.REMOTE_NOT_OURS)).outcome());
    }

    private RemoteStep goOn(Predicate<RemoteAttempt> these, Going going) {
        Account signer = access.signatory();
        return attempts.take(signer.id(), these).map(attempt -> refusing(attempt.asked(), signer, () -> going.go(attempt, signer)))
                .orElseGet(StoredRemoteSigning::none);
    }

    /** An act that may be refused. */
    @FunctionalInterface
    private interface Act {

        RemoteStep take() throws RoundRefusal;
    }

    private RemoteStep refusing(Asked asked, Account signer, Act act) {
        try {
            return act.take();
        } catch (RoundRefusal refusal) {
            return ended(asked, signer, refusal);
        } catch (SealingRefused refused) {
            return ended(asked, signer, Sealing.refusal(refused));
        } catch (VerifierBusy busy) {
            return ended(asked, signer, new RoundRefusal("signing.remote.busy"));
        }
    }

    private RemoteStep ended(Asked asked, Account signer, RoundRefusal refusal) {
        sealing.refused(asked.document(), signer, refusal);
        return new RemoteStep.Ended(Optional.of(asked.document()), refusal.outcome());
    }
}
