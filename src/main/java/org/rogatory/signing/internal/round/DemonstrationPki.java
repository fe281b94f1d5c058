package org.rogatory.signing.internal.round;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rogatory.account.Account;
import org.rogatory.account.UserId;
import org.rogatory.signing.DemonstrationAuthority;
import org.rogatory.signing.IssuedKey;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.Pkcs12Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The demonstration authority of this installation. It lives in the data directory; the keys of signatories live in memory and are issued anew
 * after each start.
 */
@Component
@ConditionalOnBooleanProperty("rogatory.demonstration")
class DemonstrationPki {

    private final DemonstrationAuthority authority;
    private final Map<UserId, KeySource> keys = new ConcurrentHashMap<>();
    private Optional<KeySource> seal = Optional.empty();

    DemonstrationPki(@Value("${rogatory.data}") Path data, @Value("${rogatory.address}") URI address, Clock clock) {
        this.authority = DemonstrationAuthority.in(data.resolve("demonstration-pki"), address.resolve("/pki/demonstration.crl"), clock);
    }

    X509Certificate certificate() {
        return authority.certificate();
    }

    byte[] revocationList() {
        return authority.revocationList();
    }

    KeySource keyOf(Account account) {
        return keys.computeIfAbsent(account.id(), _ -> issue(account));
    }

    /** The seal of this installation, issued anew after each start like the keys of signatories. */
    synchronized KeySource sealKey() {
        return seal.orElseGet(() -> {
            IssuedKey issued = authority.issue("Seal of this installation (demonstration)", "Rogatory", "");
            seal = Optional.of(Pkcs12Key.open(issued.keystore(), issued.password()));
            return seal.get();
        });
    }

    private KeySource issue(Account account) {
        IssuedKey issued = authority.issue(account.fullName(), account.authorityName(), account.state().code());
        return Pkcs12Key.open(issued.keystore(), issued.password());
    }
}
