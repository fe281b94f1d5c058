package org.rogatory.signing.internal.round;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import org.rogatory.signing.InstallationSeal;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.SignatureRequest.Signer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The seal in the files {@code seal/seal.p12} and {@code seal/password.txt} of the data directory, read for each use; where there is none, the
 * seal that the demonstration authority issued, and in production none at all.
 */
@Component
class KeptSeal implements InstallationSeal {

    private final Path keystore;
    private final Path password;
    private final Optional<DemonstrationPki> demonstration;
    private final PdfSealer sealer;
    private final Clock clock;

    KeptSeal(@Value("${rogatory.data}") Path data, ObjectProvider<DemonstrationPki> demonstration, PdfSealer sealer, Clock clock) {
        this.keystore = data.resolve("seal").resolve("seal.p12");
        this.password = data.resolve("seal").resolve("password.txt");
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The visible block shows the name in the certificate. */
    @Override
    public byte[] seal(byte[] pdf, String slot) {
        return sealer.seal(pdf, new SignatureRequest(slot, new Signer("", "", ""), "", "", clock.instant().atZone(ZoneOffset.UTC)), key());
    }

    private KeySource key() {
        if (Files.exists(keystore)) {
            try {
                return Pkcs12Key.open(Files.readAllBytes(keystore), readPassword());
            } catch (IOException e) {
                throw new SealingRefused(Why.NO_SEAL, keystore.getFileName(), password.getFileName()).causedBy(e);
            }
        }
        return demonstration.map(DemonstrationPki::sealKey)
                .orElseThrow(() -> new SealingRefused(Why.NO_SEAL, keystore.getFileName(), password.getFileName()));
    }

    /** The first line of the file. */
    private char[] readPassword() throws IOException {
        byte[] bytes = Files.readAllBytes(password);
        var characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < characters.limit() && characters.get(end) != '\n' && characters.get(end) != '\r') {
            end++;
        }
        var line = new char[end];
        characters.get(line);
        Arrays.fill(characters.array(), '\0');
        return line;
    }
}
