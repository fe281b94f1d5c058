package org.rogatory.signing.internal.round;

import java.security.cert.CertificateEncodingException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the revocation list and the certificate of the demonstration authority to everybody who verifies a document. */
@RestController
@ConditionalOnBooleanProperty("rogatory.demonstration")
class DemonstrationPkiController {

    private static final MediaType LIST = MediaType.parseMediaType("application/pkix-crl");
    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/pkix-cert");

    private final DemonstrationPki pki;

    DemonstrationPkiController(DemonstrationPki pki) {
        this.pki = pki;
    }

    @GetMapping("/pki/demonstration.crl")
    ResponseEntity<byte[]> revocationList() {
        return ResponseEntity.ok().contentType(LIST).cacheControl(CacheControl.noCache()).body(pki.revocationList());
    }

    @GetMapping("/pki/demonstration-ca.crt")
    ResponseEntity<byte[]> certificate() throws CertificateEncodingException {
        return ResponseEntity.ok().contentType(CERTIFICATE).body(pki.certificate().getEncoded());
    }
}
