package org.rogatory.signing.internal.round;

import java.util.Optional;

import org.rogatory.signing.TrustSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom this installation trusts: nobody, and the demonstration authority where there is one. Its revocation list is at hand without a network. */
@Component
class Trust {

    private final Optional<DemonstrationPki> demonstration;

    Trust(ObjectProvider<DemonstrationPki> demonstration) {
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
    }

    TrustSettings settings() {
        return demonstration.map(pki -> TrustSettings.none().trusting(pki.certificate()).with(pki.revocationList()))
                .orElseGet(TrustSettings::none);
    }
}
