package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAuthorityTest {

    private static final URI LIST = URI.create("http://localhost:8080/demonstration.crl");
    private static final Clock CLOCK = Clock.fixed(Office.NOW, ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private DemonstrationAuthority open(Clock clock) {
        return DemonstrationAuthority.in(directory.resolve("authority"), LIST, clock);
    }

    private static SignatureReport verified(DemonstrationAuthority authority, IssuedKey issued, Clock clock) {
        var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Judge", "Court"), "", "",
                Office.NOW.atZone(ZoneOffset.UTC));
        byte[] signed = PdfSealer.create().seal(Paper.withSlots("party-1"), request,
                Pkcs12Key.open(issued.keystore(), issued.password().clone()));
        return Verifier.create(clock).verify(signed,
                TrustSettings.none().trusting(authority.certificate()).fetching(new OwnList(authority)));
    }

    /** The list served by the application itself. */
    private record OwnList(DemonstrationAuthority authority) implements RevocationFetch {

        @Override
        public Optional<byte[]> get(URI address) {
            return address.equals(LIST) ? Optional.of(authority.revocationList()) : Optional.empty();
        }

        @Override
        public Optional<byte[]> ask(URI responder, byte[] request) {
            return Optional.empty();
        }
    }

    @Test
    void issuesKeysWhoseSignaturesAreValidAndSayThatTheyHaveNoLegalValue() {
        DemonstrationAuthority authority = open(CLOCK);

        SignatureReport report = verified(authority, authority.issue("Zoë Müller, LL.M.", "Court + Co", "AT"), CLOCK);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.signatures().getFirst().signer()).isEqualTo("Zoë Müller, LL.M.");
        assertThat(report.signatures().getFirst().certificate().subject()).contains("no legal value");
        assertThat(report.signatures().getFirst().certificate().issuer()).contains("no legal value");
    }

    @Test
    void revokes() {
        DemonstrationAuthority authority = open(CLOCK);
        IssuedKey issued = authority.issue("Anna", "Court", "AT");
        authority.revoke(issued.certificate());

        assertThat(verified(authority, issued, CLOCK).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void findsItsKeyAndItsRevocationsAtTheNextStart() {
        DemonstrationAuthority first = open(CLOCK);
        IssuedKey revoked = first.issue("Anna", "Court", "AT");
        IssuedKey good = first.issue("Boris", "Court", "AT");
        first.revoke(revoked.certificate());
        Clock later = Clock.offset(CLOCK, Duration.ofDays(30));

        DemonstrationAuthority second = open(later);

        assertThat(second.certificate()).isEqualTo(first.certificate());
        assertThat(verified(second, good, later).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verified(second, revoked, later).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void keepsItsFilesForItsOwnerOnly() throws Exception {
        DemonstrationAuthority authority = open(CLOCK);
        authority.revoke(authority.issue("Anna", "Court", "AT").certificate());

        try (var files = Files.list(directory.resolve("authority"))) {
            assertThat(files.toList()).hasSize(3)
                    .allSatisfy(
                            file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }
}
