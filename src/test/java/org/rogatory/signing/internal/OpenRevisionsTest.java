package org.rogatory.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.pki.Pki;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;

class OpenRevisionsTest {

    private static byte[] signed() {
        try (Pki pki = Pki.start("Open")) {
            var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Judge", "Court"), "Vienna", "Agreement",
                    ZonedDateTime.now(ZoneOffset.UTC));
            return PdfSealer.create().seal(Paper.withSlots("party-1"), request, pki.signatory("Anna Berg").pkcs12());
        }
    }

    /** The lock names the catalogue, which is taken out of the way; without a name DSS would pass over the lock. */
    @Test
    void leavesTheLockOfASignatureToBeChecked() throws IOException {
        try (var revisions = new OpenRevisions()) {
            assertThat(revisions.reader(new InMemoryDocument(signed())).extractSigDictionaries().keySet()).singleElement()
                    .extracting(PdfSignatureDictionary::getFieldMDP).isNotNull();
        }
    }

    @Test
    void opensEachRevisionOnce() throws IOException {
        byte[] paper = Paper.withSlots("party-1");
        try (var revisions = new OpenRevisions()) {
            var first = revisions.reader(new InMemoryDocument(paper));
            first.close();

            assertThat(revisions.reader(new InMemoryDocument(paper.clone()))).isSameAs(first);
            assertThat(revisions.reader(new InMemoryDocument(Paper.withSlots("party-2")))).isNotSameAs(first);
            assertThat(revisions.<Boolean>ask(paper, document -> document.getDocument().isClosed())).isFalse();
        }
    }
}
