package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.shared.Language;
import org.rogatory.template.TemplateCatalogue;

/** What the golden case G1 has to say, read from the PDF of {@code samples/full.json} as a reader would. */
class GoldenAgreementTest {

    private static String text = "";

    @BeforeAll
    static void compose() throws IOException {
        var template = TemplateCatalogue.fromFolder(Path.of("templates")).template("jit-agreement");
        DocumentModel document = new Sample(template, "full", Language.ENGLISH).document();
        Pdf pdf = Renderer.create().pdf(document, PdfOptions.released(new byte[]{'{', '}'}));
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            text = stripper.getText(read).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void isAnAgreementOfThreeStates() {
        assertThat(text).startsWith("Joint investigation team agreement between Romania, the Netherlands and Spain");
    }

    @Test
    void restsOnExactlyTwoBases() {
        assertThat(text).contains(
                "Article 13 of the Convention on Mutual Assistance in Criminal Matters between the Member States of the European Union",
                "Framework Decision 2002/465/JHA").doesNotContain("Second Additional Protocol", "United Nations Convention");
    }

    @Test
    void namesALeaderForEachState() {
        assertThat(section(5, "Leaders")).contains("Ilinca", "Wouter van", "Amaya Otxoa");
    }

    @Test
    void endsOnTheSameDayOfTheMonthEighteenMonthsAfterTheLastSignature() {
        assertThat(section(3, "Period")).contains("18-month period", "the last day of the period is 17 May 2028");
    }

    @Test
    void givesEuropolNoCoercivePower() {
        assertThat(text).contains("Appendix I Participants", "Europol staff may assist",
                "They take no coercive measures and have no power to order them");
    }

    @Test
    void limitsTheUseOfInformationAndAllowsNoArms() {
        assertThat(section(9, "Access to information and evidence, and its use"))
                .contains("Article 13(10) of the Convention of 29 May 2000");
        assertThat(section(12, "Seconded members")).contains("not allowed").doesNotContain("under conditions");
        assertThat(text).contains("Articles 15 and 16 of the Convention of 29 May 2000 govern the criminal and the civil liability");
    }

    @Test
    void hasItsClausesAnnexesAndNoPlatform() {
        assertThat(text).contains("13 Changes to this Agreement", "Evaluation", "Languages", "Annex A Members",
                "Annex B Extracts from national law",
                "Annex C Evidence").doesNotContainIgnoringCase("collaboration platform");
    }

    @Test
    void isSignedByThreeParties() {
        assertThat(text).contains("Signature of Ilinca Marescu", "Signature of Wouter van Dalsum", "Signature of Amaya Otxoa Belmonte",
                "Bucharest, 10 November 2026", "Arnhem, 12 November 2026", "Malaga, 17 November 2026");
    }

    private static String section(int number, String title) {
        var matcher = Pattern.compile(" " + number + " " + Pattern.quote(title) + " .*? " + (number + 1) + " [A-Z]").matcher(text);
        assertThat(matcher.find()).as("section " + number).isTrue();
        return matcher.group();
    }
}
