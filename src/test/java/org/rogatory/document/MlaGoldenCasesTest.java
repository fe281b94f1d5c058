package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.Review;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

/** What the golden cases G3 and G4 have to say, read from the PDF as a reader would, and what their spoilt variants are told. */
class MlaGoldenCasesTest {

    private static final DocumentTemplate TEMPLATE = TemplateCatalogue.fromFolder(Path.of("templates")).template("mla-request");
    private static final Law LAW = Law.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String BANK_RECORDS = text("full");
    private static final String PRESERVATION = text("preservation");
    private static final String DISCLOSURE = text("disclosure");

    @Test
    void bankRecordsGoToTheMinistryUnderUncacAndCiteItsArticles() {
        assertThat(BANK_RECORDS).startsWith("Request for mutual legal assistance in criminal matters from Zambia to Latvia").contains(
                "To Ministry of Justice of the Republic of Latvia", "Article 46 of the United Nations Convention against Corruption",
                "46(8) no refusal on the ground of bank secrecy", "15, 17 and 23", "UNCAC, art. 15", "UNCAC, art. 17", "UNCAC, art. 23");
    }

    @Test
    void bankRecordsSayWhereTheSixContentsOfArticle46StandAndEachStands() {
        assertThat(BANK_RECORDS).contains("Article 46(15) of the Convention against Corruption lists what a request contains",
                "point (a), the authority making the request: section 2", "point (b), the subject matter", "point (c), the summary",
                "point (d), the assistance sought", "point (e), the identity", "point (f), the purpose");
        assertThat(BANK_RECORDS).contains("Anti-Corruption Commission, Team C", "Its functions in the case are: investigation",
                "ACC/INV/2026/0317", "NRC 112233/44/1", "14 April 1971", "ZM 998812");
    }

    @Test
    void bankRecordsLimitBothMeasuresToAPeriodAndAddTheTransfersUp() {
        String period = "limited to the period from 1 January 2025 to 31 October 2026";
        assertThat(BANK_RECORDS.split(period, -1)).as("twice, and again in the other order of reading").hasSize(5);
        assertThat(BANK_RECORDS).contains("310 000.00 USD", "295 500.00 USD", "400 000.00 USD", "200 000.00 USD",
                "Total of these payments: 1 205 500.00 USD", "USD 1 205 500.00", "LV28DTBX0000000031701");
    }

    @Test
    void bankRecordsGiveTheDeadlineItsReasonAndTheEvidenceItsLimits() {
        assertThat(BANK_RECORDS).contains("A reply is needed by 15 January 2027", "enhanced due diligence (EDD)",
                "Under Article 46(24) of the Convention against Corruption",
                "as Article 46(19) of the Convention against Corruption provides",
                "The evidence is needed for the following purpose", "Confidentiality is asked for under Article 46(20)",
                "no notice is given to the holder of an account", "Under Article 46(28)", "In neutral words the conduct is this");
    }

    @Test
    void bankRecordsListThreeAnnexesAndAreSigned() {
        assertThat(BANK_RECORDS).contains("1 Texts of the statutes on the offences", "2 Table of payments", "3 Latvian translation",
                "translation into Latvian", "Signature of Chanda Phiri", "Deputy Director", "Lusaka, 23 November 2026");
    }

    @Test
    void bankRecordsCarryTheirSafeguards() {
        assertThat(BANK_RECORDS).contains("Lawful at home", "Proportionality", "Use for these proceedings only",
                "Notice before exculpatory disclosure", "Protection of personal data", "No final judgment on the same facts");
    }

    @Test
    void preservationStatesTheSixItemsUnderTheirLetters() {
        assertThat(PRESERVATION).contains("29(2)(a): the authority", "29(2)(b): the offence", "29(2)(c): the data",
                "29(2)(d): the custodian", "29(2)(e): the necessity", "29(2)(f): the request that follows", "Nordlicht Hosting GmbH",
                "203.0.113.77", "kv-8841", "GE-247-2026-061", "It will be sent by 20 November 2026");
        assertThat(PRESERVATION).contains("29(1) to 29(3)", "24/7 network", "It is sent on 5 October 2026, 09:12 UTC");
    }

    @Test
    void preservationSaysNothingOfDualCriminalityOrOfTheArticlesThatGiveWayToAnotherTreaty() {
        assertThat(PRESERVATION).doesNotContainIgnoringCase("dual criminality").doesNotContain("In neutral words", "Article 27",
                "Article 28");
    }

    @Test
    void disclosureRestsOnArticle31AndRefersToThePreservation() {
        assertThat(DISCLOSURE).contains("31(1) and 31(3)(a)", "3, 5 and 14", "Article 31(3)(a)",
                "The reference of the preservation is GE-247-2026-061", "5 December 2026").doesNotContain("Article 27", "Article 28");
        assertThat(DISCLOSURE).contains("A reply is needed by 30 November 2026",
                "The data are preserved until 5 December 2026 only");
    }

    @Test
    void disclosureKeepsTheThreeClassesOfDataApartAndEveryTimeInUtc() {
        assertThat(DISCLOSURE).contains("Measure 1: Stored computer data", "Measure 2: Stored computer data",
                "Measure 3: Stored computer data", "The subscriber data asked for are", "The traffic data asked for are",
                "An image of the whole disk");
        assertThat(DISCLOSURE.replaceAll("03:42 UTC|01:10 and|01:10 to", "").split("(?<=\\d)\\d:\\d\\d(:\\d\\d)? (?!UTC)", -1))
                .as("times without UTC").hasSize(1);
    }

    @Test
    void disclosureAnnexesTheOrderOfTheCourtAndAsksForHashAndCertificate() {
        assertThat(DISCLOSURE).contains("Order of the Tbilisi City Court No. 11/4482 of 12 November 2026",
                "The measure was authorised by Tbilisi City Court on 12 November 2026, No. 11/4482", "hash values (SHA-256",
                "a certificate of the holder that the data are authentic", "A hash value is computed at seizure", "Nino Beridzishvili",
                "UTC+4", "privileged patient data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "base", "minimal", "preservation", "disclosure", "supplementary", "reminder", "withdrawal",
            "preservation-extension", "formal-confirmation"})
    void samplesAreNotStopped(String sample) throws IOException {
        assertThat(findings(sample)).filteredOn(Finding::isStop).isEmpty();
    }

    @Test
    void bankRecordsPassEveryCheck() throws IOException {
        assertThat(findings("full")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"g3-no-period,V08,true", "g3-english-only,V07,true", "g3-sum,V24,true", "g4-bare-address,V09,true", "g4-lapsed,V13,false"})
    void spoiltVariantsAreTold(String variant, String code, boolean stops) throws IOException {
        assertThat(findings("variants/" + variant)).filteredOn(finding -> finding.code().equals(code)).isNotEmpty()
                .allMatch(finding -> finding.isStop() == stops);
    }

    @Test
    void preservationWithoutTheRequestThatFollowsIsStopped() throws IOException {
        assertThat(findings("variants/g4-no-follow-up")).filteredOn(Finding::isStop).extracting(Finding::code).contains("V13");
    }

    private static List<Finding> findings(String sample) throws IOException {
        String json = Files.readString(Path.of("templates/mla-request/samples", sample + ".json"));
        List<QuestionKey> derived = TEMPLATE.derived().stream().map(Question::key).toList();
        var facts = new DerivedFacts(LAW, TODAY);
        Answers answers = facts.addTo(new ContentCodec(TEMPLATE, LAW.states()::isKnown).read(json).answers(), derived);
        Answers relevant = facts.addTo(new Interview(TEMPLATE.questionnaire(), answers).relevantAnswers(), derived);
        return Review.of(TEMPLATE.rules(), LAW, TODAY).findings(TEMPLATE.questionnaire(), relevant);
    }

    /** In the order of the page, which reads sentences right, and then in the order of the file, which reads table cells right. */
    private static String text(String sample) {
        DocumentModel document = new Sample(TEMPLATE, sample, Language.ENGLISH).document();
        Pdf pdf = Renderer.create().pdf(document, PdfOptions.released(new byte[]{'{', '}'}));
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var text = new StringBuilder();
            for (boolean sorted : new boolean[]{true, false}) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(sorted);
                text.append(stripper.getText(read)).append(' ');
            }
            return text.toString().replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
