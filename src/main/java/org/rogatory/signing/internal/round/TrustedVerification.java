package org.rogatory.signing.internal.round;

import java.util.List;

import org.rogatory.account.CurrentUser;
import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Verification;
import org.rogatory.signing.Verifier;
import org.springframework.stereotype.Service;

/** {@link Verification} with the certificates that this installation trusts. */
@Service
class TrustedVerification implements Verification {

    private final Verifier verifier;
    private final Trust trust;
    private final CurrentUser user;

    TrustedVerification(Verifier verifier, Trust trust, CurrentUser user) {
        this.verifier = verifier;
        this.trust = trust;
        this.user = user;
    }

    @Override
    public Examination examine(byte[] pdf) {
        user.require();
        return verifier.examine(pdf, trust.settings());
    }

    @Override
    public List<PagePair> changedPages(byte[] pdf, String slot) {
        user.require();
        return verifier.changedPages(pdf, slot);
    }
}
