package org.rogatory.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The content from which a document was made, inside the document, so that the next authority need not type it again (PDF/A-3, 6.8). */
final class AssociatedFile {

    static final String NAME = "content.json";

    private AssociatedFile() {
    }

    static void attach(PDDocument document, byte[] json) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setModDate(document.getDocumentInformation().getCreationDate());
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription(document.getDocumentInformation().getTitle());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        enter(document.getDocumentCatalog(), specification);
    }

    private static void enter(PDDocumentCatalog catalog, PDComplexFileSpecification specification) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        PDDocumentNameDictionary names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem("AF", associated);
    }
}
