package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.Map;

import org.rogatory.account.CurrentUser;
import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.Statement;
import org.rogatory.signing.Verification;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.round.ReleasedFiles.Released;
import org.springframework.stereotype.Service;

/** {@link Verification} with the certificates that this installation trusts. */
@Service
class TrustedVerification implements Verification {

    private final Verifier verifier;
    private final Trust trust;
    private final ReleasedFiles released;
    private final CurrentUser user;

    TrustedVerification(Verifier verifier, Trust trust, ReleasedFiles released, CurrentUser user) {
        this.verifier = verifier;
        this.trust = trust;
        this.released = released;
        this.user = user;
    }

    @Override
    public Examination examine(byte[] pdf) {
        user.require();
        Examination found = verifier.examine(pdf, trust.settings());
        return released.beginning(pdf).map(ours -> ours(found, ours)).orElseGet(() -> released.identified(found.identity())
                .map(ours -> found
                        .with(found.report().and(List.of(Reason.invalid(Rule.R3_PREFIX, "prefix.notOurs", code(ours))), List.of())))
                .orElse(found));
    }

    private Examination ours(Examination found, Released ours) {
        Map<String, String> parties = released.parties(ours);
        return found.with(found.report()
                .withSignatures(signature -> signature.with(signature.signatory().signingFor(parties.getOrDefault(signature.slot(), ""))))
                .and(List.of(), List.of(Statement.of("note.released", code(ours)))));
    }

    private static String code(Released ours) {
        return ours.sha256().substring(0, 16);
    }

    @Override
    public List<PagePair> changedPages(byte[] pdf, String slot) {
        user.require();
        return verifier.changedPages(pdf, slot);
    }
}
