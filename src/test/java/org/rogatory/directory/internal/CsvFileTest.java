package org.rogatory.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.DataRefused;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("iso2", "note");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+371 6700 0000", "-5", "@here", "'=kept", "''=kept", "＝1", "plain", "it's", "'quoted'", "a;b",
            "say \"so\"",
            "two\nlines", "Ministère", "", "\uFEFFx", "=cmd|' /C calc'!A0"})
    void everyTextComesBackAsItWas(String text) {
        byte[] file = CsvFile.write(COLUMNS, List.of(Map.of("iso2", "LV", "note", text)));
        assertThat(CsvFile.read(file, COLUMNS, COLUMNS)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.fields()).containsEntry("note", text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝1", "\t=1", "\r=1"})
    void noCellOfAnExportBeginsLikeAFormula(String text) {
        String file = new String(CsvFile.write(List.of("note"), List.of(Map.of("note", text))), StandardCharsets.UTF_8);
        assertThat(file).contains("'" + text);
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        List<CsvFile.Line> lines = read("iso2;note\nLV;\"one\ntwo\"\n\nEE;x\nLT\n");
        assertThat(lines).extracting(CsvFile.Line::number).containsExactly(2L, 5L, 6L);
        assertThat(lines.getLast().fault()).isPresent();
    }

    @Test
    void refusesAnotherHeader() {
        assertRefused("lawdata.file.headerMissing", "iso2,note\nLV,x\n");
        assertRefused("lawdata.file.headerMissing", "");
        assertRefused("lawdata.file.headerUnknown", "iso2;note;colour\n");
        assertRefused("lawdata.file.headerUnknown", "iso2;note;note\n");
    }

    /** A file from before a column was there, or one that is about something else, still serves. */
    @Test
    void doesWithoutAColumnThatIsNotNeeded() {
        List<CsvFile.Line> lines = CsvFile.read("iso2\nLV\n".getBytes(StandardCharsets.UTF_8), COLUMNS, List.of("iso2"));

        assertThat(lines.getFirst().fields()).containsOnlyKeys("iso2");
        assertRefused("lawdata.file.headerUnknown", "iso2;note;iso2\n");
    }

    @Test
    void refusesWhatIsNoCsvFile() {
        assertRefused("lawdata.file.notCsv", "PK\u0003\u0004\0\0");
        assertRefused("lawdata.file.brokenRow", "iso2;note\nLV;x\nEE;\"never closed\n");
    }

    @Test
    void namesTheLineThatIsInAnotherEncoding() {
        byte[] file = "iso2;note\nLV;x\nFR;Ministère\n".getBytes(Charset.forName("windows-1252"));
        assertThatExceptionOfType(DataRefused.class).isThrownBy(() -> CsvFile.read(file, COLUMNS, COLUMNS)).satisfies(refused -> {
            assertThat(refused.first().messageKey()).isEqualTo("lawdata.file.notUtf8");
            assertThat(refused.first().arguments()).containsExactly("3");
        });
    }

    /** The last row is broken: it is never looked at. */
    @Test
    void refusesTwoHundredThousandRowsBeforeReadingThemAll() {
        String file = "iso2;note\n" + "LV;x\n".repeat(200_000) + "EE;\"never closed";
        assertRefused("lawdata.file.tooManyRows", file);
    }

    private static List<CsvFile.Line> read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, COLUMNS);
    }

    private static void assertRefused(String messageKey, String text) {
        assertThatExceptionOfType(DataRefused.class).isThrownBy(() -> read(text)).returns(messageKey,
                refused -> refused.first().messageKey());
    }
}
