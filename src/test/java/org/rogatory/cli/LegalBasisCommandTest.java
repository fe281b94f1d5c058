package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LegalBasisCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsBasesForATeamInTheOrderInWhichTheyGovern() {
        assertThat(run("--team", "RO,NL,ES", "--date", "2026-11-17")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(
                "Bases for a joint investigation team of Romania, the Netherlands and Spain on 17 November 2026:")
                .containsSubsequence("UNVERIFIED JB1  EU Convention 2000, art. 13. To be confirmed for Romania and Spain.",
                        "NL in force since 2005-08-23 (NL Treaty Series 2013-14, as of 2013)", "UNVERIFIED JB2", "ALL        JB4",
                        "UNLIKELY   JB10", "JB11", "NONE ");
    }

    @Test
    void listsWhatGovernsARequestFromOneStateToAnother() {
        assertThat(run("--from", "zm", "--to", "LV", "--date", "2026-11-23", "--offence", "O10", "--kind", "K08")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Zambia asks Latvia on 23 November 2026:").containsSubsequence(
                "PRIMARY         UNCAC", "art. 46(3)(f), 46(8)", "Languages: Latvian", "Authority: Ministry of Justice",
                "summary of facts (46(15)(c))",
                "SUPPORTING      UNTOC", "Languages: English or Latvian", "LAST_RESORT", "believed not to be in force", "(unverified)");
    }

    @Test
    void speaksJsonOfAPairWithTheSourceOfEachStatement() {
        assertThat(run("--from", "GE", "--to", "DE", "--date", "2026-11-23", "--offence", "O30,O31", "--json")).isZero();

        JsonNode root = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(root.get("for").asString()).isEqualTo("mutual legal assistance");
        assertThat(root.get("offences")).hasSize(2);
        for (JsonNode basis : root.get("bases")) {
            assertThat(basis.get("reasons")).allSatisfy(reason -> {
                assertThat(reason.get("provenance").get("source").asString()).isNotBlank();
                boolean verified = reason.get("provenance").get("confidence").asString().equals("verified");
                assertThat(reason.get("text").asString().endsWith(")") || verified).as(reason.toString()).isTrue();
            });
        }
    }

    @Test
    void speaksJson() {
        assertThat(run("--team", "RO,NL,US", "--date", "2026-11-17", "--json")).isZero();

        JsonNode root = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(root.get("for").asString()).isEqualTo("joint investigation team");
        assertThat(root.get("bases")).hasSize(17);
        JsonNode eu = root.get("bases").get(0);
        assertThat(eu.get("code").asString()).isEqualTo("JB1");
        assertThat(eu.get("reach").asString()).isEqualTo("SOME");
        assertThat(eu.get("states").get(2).get("standing").asString()).isEqualTo("NOT_IN_FORCE");
        assertThat(eu.get("statement").asString()).contains("not for the United States of America", "To be confirmed for Romania.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --team RO,ZZ                      | there is no State 'ZZ'
            --team RO,Spain                   | there is no State 'Spain'
            --team RO,                        | there is no State ''
            --team RO,NL,ro                   | Romania (RO) is named twice
            --team RO                         | a joint team has at least two States
            --from RO --to RO                 | Romania (RO) is named twice
            --from RO                         | --to is missing
            --from RO --to MD --offence O99   | there is no category of offences 'O99'; use codes such as O10
            --from RO --to MD --kind bank     | there is no kind of assistance 'bank'; use codes such as K08
            --from RO --to MD --date 1950-01-01 | there was no instrument on assistance in criminal matters; the first is of 1959-04-20
            --from RO --to MD --date 2026-02-30 | '2026-02-30' is not a date
            --team RO,NL --offence O10        | --offence and --kind belong to a request
            --team RO,NL --from RO --to NL    | name the States either with --team
            --date 2026-11-17                 | name the States either with --team
            --team RO,NL --date 2026-02-30    | '2026-02-30' is not a date
            --team RO,NL --date tomorrow      | 'tomorrow' is not a date
            --team RO,NL --date 1988-12-19    | there was no instrument on joint teams; the first is of 1988-12-20
            --team RO,NL --offense O01        | unknown option --offense
            """)
    void refusesBadInputInOneSentence(String words, String message) {
        assertThat(run(words.split(" "))).isEqualTo(Command.BAD_USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    private int run(String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("legal-basis"));
        all.addAll(List.of(words));
        return Main.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
