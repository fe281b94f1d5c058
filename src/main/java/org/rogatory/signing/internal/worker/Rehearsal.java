package org.rogatory.signing.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.security.auth.x500.X500Principal;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.signing.Examination;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.DemonstrationCertificates;
import org.rogatory.signing.internal.DemonstrationCertificates.Issuer;

/**
 * What a worker does while nobody waits for it: it judges a signed page of its own making. The first file takes a new process ten times as long as
 * the second, as Java loads what it needs and DSS prepares itself; so that is not a file of a user.
 */
final class Rehearsal {

    private static final String SLOT = "rehearsal";
    private static final Duration LASTS = Duration.ofDays(1);

    private final Clock clock;

    Rehearsal(Clock clock) {
        this.clock = clock;
    }

    Examination run() {
        try {
            return Verifier.create(clock).examine(signedPage(), TrustSettings.none());
        } catch (IOException e) {
            throw new UncheckedIOException("a page in memory could not be written", e);
        }
    }

    private byte[] signedPage() throws IOException {
        var signer = new SignatureRequest.Signer("", "", "");
        return PdfSealer.create().seal(page(), new SignatureRequest(SLOT, signer, "", "", clock.instant().atZone(clock.getZone())), key());
    }

    private static byte[] page() throws IOException {
        try (var document = new PDDocument(); var written = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            field.setPartialName(SLOT);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(60, 600, 220, 90));
            widget.setPage(page);
            widget.setPrinted(true);
            page.setAnnotations(List.of(widget));
            form.getFields().add(field);
            document.save(written);
            return written.toByteArray();
        }
    }

    /** A key that exists for this one signature, from an issuer that nobody knows. */
    private KeySource key() {
        var certificates = new DemonstrationCertificates();
        KeyPair issuing = certificates.newKey();
        X509Certificate issuer = certificates.authority(new X500Principal("CN=Rehearsal"), issuing, clock.instant(), LASTS);
        KeyPair keys = certificates.newKey();
        X509Certificate certificate = certificates.signatory(new X500Principal("CN=Rehearsing"), keys,
                new Issuer(issuer, issuing.getPrivate()),
                URI.create("http://localhost/nowhere.crl"), clock.instant(), LASTS);
        return Pkcs12Key.of(keys.getPrivate(), List.of(certificate, issuer));
    }
}
