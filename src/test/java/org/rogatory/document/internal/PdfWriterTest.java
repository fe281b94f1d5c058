package org.rogatory.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.document.DocumentFixture;
import org.rogatory.document.ForbiddenCharacter;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.UncoveredCharacter;

class PdfWriterTest {

    private static final byte[] CONTENT = "{\"template\":\"jit-agreement\"}".getBytes(StandardCharsets.UTF_8);

    private final PdfWriter writer = new PdfWriter();

    @Test
    void isArchivableAndAccessible() {
        assertThat(PdfConformity.faults(writer.write(DocumentFixture.anAgreement(), PdfOptions.released(CONTENT)).bytes())).isEmpty();
    }

    @Test
    void isArchivableAndAccessibleAsADraft() {
        assertThat(PdfConformity.faults(writer.write(DocumentFixture.anAgreement(), PdfOptions.DRAFT).bytes())).isEmpty();
    }

    @Test
    void hasASignatureFieldInEachSignaturePlace() throws IOException {
        Pdf pdf = writer.write(DocumentFixture.anAgreement(), PdfOptions.released(CONTENT));

        assertThat(pdf.slots()).containsExactly("ro", "nl", "es");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages());
            var fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).allMatch(PDSignatureField.class::isInstance).extracting("partialName").containsExactly("ro", "nl", "es");
            assertThat(fields).extracting("alternateFieldName").first().isEqualTo("Signature of Ilinca Marescu");
            assertThat(fields).allSatisfy(field -> {
                var place = field.getWidgets().getFirst().getRectangle();
                assertThat(place.getWidth()).isBetween(220f, 224f);
                assertThat(place.getHeight()).isBetween(84f, 88f);
            });
        }
    }

    @Test
    void carriesTheContentForMachines() throws IOException {
        try (var document = Loader.loadPDF(writer.write(DocumentFixture.anAgreement(), PdfOptions.released(CONTENT)).bytes())) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("content.json");
            assertThat(files.get("content.json").getEmbeddedFile().toByteArray()).isEqualTo(CONTENT);
        }
    }

    @Test
    void marksADraftOnEveryPageAndNothingElse() throws IOException {
        assertThat(text(writer.write(DocumentFixture.aLine("Some text."), PdfOptions.DRAFT))).contains("Draft");
        assertThat(text(writer.write(DocumentFixture.aLine("Some text."), PdfOptions.released(CONTENT))))
                .doesNotContainIgnoringCase("draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{x}} and *y* and ${z} and #{a}", "<b>bold</b> <script>alert(1)</script>", "&amp; &lt; &#65;",
            "\"quoted' \\26 ;}",
            "<img src=\"http://127.0.0.1:1/x.png\"/>", "]]> --> <!-- <?xml version=\"1.0\"?>",
            "url(file:///etc/passwd) @import \"x.css\";"})
    void printsWhatPeopleTypeAsTheyTypedIt(String typed) throws IOException {
        assertThat(text(writer.write(DocumentFixture.aLine(typed), PdfOptions.DRAFT))).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ștefan Țurcanu, Łukasz Żółć, Đặng Thị Ngọc, Jiří Dvořák, Æðelþryð", "Ольга Щербак, Їжакевич, Љубиша",
            "Ελένη Παπαδάκη"})
    void printsNamesOfEuropeAsTheyAreWritten(String names) throws IOException {
        assertThat(text(writer.write(DocumentFixture.aLine(names), PdfOptions.DRAFT))).contains(names);
    }

    @Test
    void printsADecomposedNameInItsComposedForm() throws IOException {
        assertThat(text(writer.write(DocumentFixture.aLine("S\u0326tefan"), PdfOptions.DRAFT))).contains("\u0218tefan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u91D1\u745E\uFF0C\u519C\u4E1A", "\u0645\u062D\u0645\u062F \u0639\u0644\u064A"})
    void conformsWithChineseAndArabicNames(String name) {
        assertThat(PdfConformity.faults(writer.write(DocumentFixture.aLine(name), PdfOptions.DRAFT).bytes())).isEmpty();
    }

    @Test
    void refusesACharacterWithoutAFontAndSaysWhere() {
        assertThatThrownBy(() -> writer.write(DocumentFixture.aLine("the person \u10DC\u10D8\u10DC\u10DD is heard"), PdfOptions.DRAFT))
                .isInstanceOf(UncoveredCharacter.class)
                .hasMessage(
                        "the character U+10DC (GEORGIAN LETTER NAR) in \"the person \u10DC\u10D8\u10DC\u10DD is heard\" is in none of the bundled fonts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\uFFFEb", "a\uD800b", "a\u202Eb", "a\u2066b", "a\u0085b"})
    void refusesWhatCannotBeSeen(String hidden) {
        assertThatThrownBy(() -> writer.write(DocumentFixture.aLine(hidden), PdfOptions.DRAFT)).isInstanceOf(ForbiddenCharacter.class);
    }

    @Test
    void opensWithATitleALanguageAndBookmarks() throws IOException {
        try (var document = Loader.loadPDF(writer.write(DocumentFixture.anAgreement(), PdfOptions.DRAFT).bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Agreement setting up a joint investigation team");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Rogatory");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).extracting("title")
                    .contains("1 Gathering of information and evidence", "Annex A: Members of the team");
        }
    }

    @Test
    void keepsTheSignaturesWithTheClosingClause() throws IOException {
        Pdf pdf = writer.write(DocumentFixture.anAgreement(), PdfOptions.DRAFT);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= pdf.pages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            assertThat(pages).filteredOn(page -> page.contains("Signature of")).singleElement().asString().contains("Done in English",
                    "Ilinca Marescu", "Wouter van Dalsum", "Amaya Otxoa Belmonte");
        }
    }

    private static String text(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
