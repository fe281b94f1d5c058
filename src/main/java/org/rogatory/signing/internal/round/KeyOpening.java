package org.rogatory.signing.internal.round;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.Pkcs11Token;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.internal.round.SignatureSettings.Token;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens the key that a signatory chose, wherever it is. A further place for keys is a further {@link KeyChoice} and a further line here. */
@Component
class KeyOpening {

    private final Optional<DemonstrationPki> demonstration;
    private final List<Token> tokens;

    KeyOpening(ObjectProvider<DemonstrationPki> demonstration, SignatureSettings settings) {
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
        this.tokens = settings.tokens();
    }

    boolean hasDemonstration() {
        return demonstration.isPresent();
    }

    List<String> tokens() {
        return tokens.stream().map(Token::name).toList();
    }

    /** For one signature; to be closed after it, whatever came of it. */
    Opening opening(KeyChoice choice, Account signer) {
        if (choice instanceof KeyChoice.Demonstration && demonstration.isEmpty()) {
            throw new AccessDeniedException("there are no demonstration keys here");
        }
        return new Opening(choice, signer);
    }

    /** A key from the moment it is needed until the signature is made; then what opened it is overwritten. */
    final class Opening implements AutoCloseable {

        private final KeyChoice choice;
        private final Account signer;
        private Optional<Pkcs11Token> token = Optional.empty();

        private Opening(KeyChoice choice, Account signer) {
            this.choice = choice;
            this.signer = signer;
        }

        KeySource key() {
            return switch (choice) {
                case KeyChoice.InFile(var pkcs12, var password) -> Pkcs12Key.open(pkcs12, password);
                case KeyChoice.OnToken(var name, var key, var pin) -> onToken(name, key, pin);
                case KeyChoice.Demonstration() -> demonstration.orElseThrow().keyOf(signer);
            };
        }

        private KeySource onToken(String name, String key, char[] pin) {
            Token settings = tokens.stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new SealingRefused(Why.NO_TOKEN, name, String.join(", ", tokens())));
            Pkcs11Token opened = Pkcs11Token.open(settings.library(), settings.label(), pin);
            token = Optional.of(opened);
            return opened.key(key.isEmpty() && opened.keys().size() == 1 ? opened.keys().getFirst() : key);
        }

        @Override
        public void close() {
            switch (choice) {
                case KeyChoice.InFile(_, var password) -> Arrays.fill(password, '\0');
                case KeyChoice.OnToken(_, _, var pin) -> Arrays.fill(pin, '\0');
                case KeyChoice.Demonstration() -> {
                }
            }
            token.ifPresent(Pkcs11Token::close);
        }
    }
}
