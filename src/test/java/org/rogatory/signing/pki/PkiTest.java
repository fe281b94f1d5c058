package org.rogatory.signing.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;

/** The fixture is itself no fiction: what it issues is accepted and what it revokes is refused by the code that judges real services. */
class PkiTest {

    private static final Pki PKI = Pki.start("Good");

    @AfterAll
    static void stop() {
        PKI.close();
    }

    @AfterEach
    void reset() {
        PKI.timeStamps().on();
        PKI.ocsp().on();
        PKI.lists().on();
        PKI.timeStampUnit().clockAhead(Duration.ZERO);
    }

    private static SignatureReport report(Holder signatory) {
        var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Judge", "Court"), "", "",
                ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(10));
        byte[] signed = PdfSealer.create().seal(Paper.withSlots("party-1"), request, signatory.pkcs12());
        return Verifier.create(Clock.systemUTC()).verify(signed, PKI.trust());
    }

    private static TimeStampResponse stamp() throws Exception {
        var request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(new byte[]{1});
        var asked = request.generate(TSPAlgorithms.SHA256, digest);
        var response = new TimeStampResponse(post(PKI.timeStampAddress(), asked.getEncoded()));
        response.validate(asked);
        return response;
    }

    private static byte[] post(URI address, byte[] body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    @Test
    void issuesCertificatesThatLeadToTheRoot() {
        assertThat(report(PKI.signatory("Anna")).verdict()).isEqualTo(Verdict.VALID);
        assertThat(report(PKI.signatory("Boris", KeyKind.RSA_3072)).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void revokes() {
        Holder signatory = PKI.signatory("Carla");
        PKI.issuing().revoke(signatory.certificate(), Instant.now().minusSeconds(3600));

        assertThat(report(signatory).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void isSilentAboutRevocationWhenItsServicesAreOff() {
        PKI.ocsp().off();
        PKI.lists().off();

        assertThat(report(PKI.signatory("Dana")).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void stampsWithTheClockItIsGiven() throws Exception {
        var right = stamp().getTimeStampToken();
        PKI.timeStampUnit().clockAhead(Duration.ofHours(1));
        var wrong = stamp().getTimeStampToken();

        right.validate(new JcaSimpleSignerInfoVerifierBuilder().build(PKI.timeStampUnit().holder().certificate()));
        assertThat(right.getTimeStampInfo().getGenTime()).isCloseTo(new Date(), 60_000);
        assertThat(wrong.getTimeStampInfo().getGenTime()).isCloseTo(Date.from(Instant.now().plusSeconds(3600)), 60_000);
    }

    @Test
    void hangsUpWhenItIsOff() {
        PKI.timeStamps().off();

        assertThatThrownBy(PkiTest::stamp).isInstanceOf(IOException.class);
    }
}
