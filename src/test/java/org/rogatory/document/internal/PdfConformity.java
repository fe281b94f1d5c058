package org.rogatory.document.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a file. */
public final class PdfConformity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformity() {
    }

    /** Empty when the file is PDF/A-3a and PDF/UA-1. */
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1).flatMap(flavour -> faults(pdf, flavour)).distinct().toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                            + assertion.getMessage().replaceAll("\\s+", " ") + " @ " + assertion.getLocation().getContext())
                    .toList().stream();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
