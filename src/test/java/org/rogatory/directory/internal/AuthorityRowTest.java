package org.rogatory.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RecipientCertificate;
import org.rogatory.law.Law;
import org.rogatory.signing.DemonstrationAuthority;

class AuthorityRowTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final LawSnapshot LAW = new LawSnapshot(new ShippedLaw(), Map.of(), Law.shipped());

    @TempDir
    static Path folder;

    @Test
    void takesARowWithEverythingThatCanBeSaid() throws Exception {
        assertThat(
                faults(Map.of("paper_confirmation", "yes", "paper_within_days", "10", "valid_from", "2026-01-01", "valid_to", "2026-12-31",
                        "contact1_email", "mla@authority.example", "contact1_time_zone", "Europe/Riga", "contact1_hours", "9-17",
                        "contact1_languages",
                        "en, lv", "certificate", pem())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            iso2              ; ZZ                 ; lawdata.fault.state
            instrument        ; NO-SUCH            ; lawdata.fault.instrument
            authority_en      ;                    ; lawdata.fault.missing
            channel           ; pigeon             ; lawdata.fault.option
            all_hours         ; always             ; lawdata.fault.option
            matter            ; a|b                ; lawdata.fault.bar
            valid_from        ; 2026-02-30         ; lawdata.fault.date
            valid_to          ; 1999-01-01         ; lawdata.fault.endsBefore
            paper_within_days ; 5                  ; lawdata.fault.noPaper
            paper_within_days ; soon               ; lawdata.fault.number
            contact1_email    ; nobody             ; lawdata.fault.email
            contact2_phone    ; call me            ; lawdata.fault.phone
            contact2_hours    ; 9-17               ; lawdata.fault.hoursWithoutZone
            contact3_time_zone ; Riga              ; lawdata.fault.zone
            contact3_languages ; Latvian           ; lawdata.fault.languages
            certificate       ; BEGIN CERTIFICATE  ; lawdata.fault.certificate
            """)
    void namesTheColumnThatCannotStand(String column, String value, String messageKey) {
        var values = new LinkedHashMap<>(Map.of("valid_from", "2026-01-01"));
        values.put(column, value == null ? "" : value);
        assertThat(faults(values)).extracting(DataFault::messageKey).contains(messageKey);
    }

    @Test
    void readsWhomACertificateIsForAndUntilWhen() throws Exception {
        RecipientCertificate certificate = RecipientCertificate.read(pem()).orElseThrow();
        assertThat(certificate.subject()).contains("CN=");
        assertThat(certificate.sha256()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(certificate.isValidAt(CLOCK.instant())).isTrue();
        assertThat(certificate.isValidAt(certificate.validUntil().plusSeconds(1))).isFalse();
        assertThat(RecipientCertificate.read(pem() + pem())).isEmpty();
    }

    private static List<DataFault> faults(Map<String, String> values) {
        DataTable table = LAW.table(DataTable.AUTHORITIES);
        var row = new LinkedHashMap<String, String>();
        table.columnNames().forEach(column -> row.put(column, ""));
        row.putAll(Map.of("iso2", "LV", "instrument", "UNTOC", "matter", "MLA", "authority_en", "Ministry", "channel", "central",
                "accepts_electronic", "?"));
        row.putAll(values);
        return new RowJudge(CLOCK).faults(LAW, table, row);
    }

    private static String pem() throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate()) + "\n-----END CERTIFICATE-----\n";
    }

    private static byte[] certificate() throws Exception {
        return DemonstrationAuthority.in(folder, URI.create("http://authority.example/list.crl"), CLOCK).certificate().getEncoded();
    }
}
