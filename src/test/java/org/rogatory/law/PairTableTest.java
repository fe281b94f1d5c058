package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rogatory.law.internal.Table;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Pairs of States and what governs a request between them, written down from the domain pages before the rules were run. */
class PairTableTest {

    private static final String TABLE = "/law/pairs.csv";
    private static final Law LAW = Law.shipped();

    @ParameterizedTest(name = "{0} asks {1} on {2}, {3} {4}: {5} is {6}, {7}, {8}")
    @CsvFileSource(resources = TABLE, delimiter = ';', numLinesToSkip = 1, commentCharacter = '#')
    void findsWhatAnInstrumentIsToARequest(State from, State to, LocalDate date, String offences, String kinds, String instrument,
            Role role,
            Provenance.Confidence confidence, String reason, String languages, String authority) {
        PairBasis basis = LAW.pairs().advise(new PairQuestion(from, to, date, words(offences), words(kinds))).basis(instrument)
                .orElseThrow();

        assertThat(basis.role()).as(basis.reasons().toString()).isEqualTo(role);
        assertThat(basis.reasons()).extracting(Statement::message).contains(reason);
        if (confidence != null) {
            assertThat(basis.confidence()).isEqualTo(confidence);
        }
        if (role.isCitable()) {
            assertThat(
                    basis.languages().declared().stream().flatMap(rule -> rule.accepted().stream()).map(Language::tag).distinct().toList())
                    .isEqualTo(words(languages));
            assertThat(basis.authorities().declared().stream().map(NotifiedAuthority::name).findFirst().orElse(""))
                    .isEqualTo(authority == null ? "" : authority);
        }
    }

    @Test
    void coversEveryInstrumentEveryRoleAndEveryRule() {
        Set<String> instruments = column(5);
        Set<String> roles = column(6);
        Set<String> rules = column(8);

        assertThat(instruments)
                .containsAll(LAW.instruments().all().stream().filter(Instrument::concernsPairs).map(Instrument::code).toList());
        assertThat(roles).containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
        Set<String> keys = ResourceBundle.getBundle("messages.law").keySet();
        // a sentence that only serves instruments which an administrator added cannot come up with the shipped tables
        Set<String> reasons = keys.stream().filter(key -> key.startsWith("reason."))
                .filter(key -> keys.stream().noneMatch(longer -> longer.startsWith(key + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).containsAll(reasons);
        assertThat(lines().map(line -> line[0] + line[1]).distinct()).hasSizeGreaterThan(30);
        assertThat(lines()).hasSizeGreaterThan(100);
    }

    private static Set<String> column(int number) {
        return lines().map(line -> line[number]).collect(Collectors.toSet());
    }

    private static Stream<String[]> lines() {
        try (var in = Table.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
