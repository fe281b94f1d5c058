package org.rogatory.signing.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.rogatory.signing.Examination.Identity;

/** Reads by what a document can be recognised that was written anew: its permanent identifier and the content attached to it. */
public final class DocumentIdentity {

    private static final String CONTENT = "content.json";

    private DocumentIdentity() {
    }

    public static Identity of(byte[] pdf) {
        try (var revisions = new OpenRevisions()) {
            return of(pdf, revisions);
        }
    }

    static Identity of(byte[] pdf, OpenRevisions revisions) {
        try {
            return revisions.ask(pdf, document -> new Identity(permanentId(document), contentHash(document)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Identity("", "");
        }
    }

    private static String permanentId(PDDocument document) {
        COSArray id = document.getDocument().getDocumentID();
        return id != null && id.size() > 0 && id.getObject(0) instanceof COSString first ? HexFormat.of().formatHex(first.getBytes()) : "";
    }

    private static String contentHash(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null || names.getEmbeddedFiles().getNames() == null) {
            return "";
        }
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        var content = Optional.ofNullable(files.get(CONTENT)).map(PDComplexFileSpecification::getEmbeddedFile);
        return content.isEmpty() ? "" : sha256(content.get().toByteArray());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a dictionary of an embedded file is that of the attached content. */
    static boolean isContent(String name) {
        return CONTENT.equals(name);
    }
}
