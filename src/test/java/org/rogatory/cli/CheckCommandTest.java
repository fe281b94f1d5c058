package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.Review;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final TemplateCatalogue CATALOGUE = TemplateCatalogue.fromClassPath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Path SAMPLES = Path.of("templates/jit-agreement/samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The golden case and the other samples can be finalised. */
    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal", "eu-third", "no-eu"})
    void findsNoStopInTheSamples(String sample) {
        assertThat(open(sample + ".json").findings()).filteredOn(Finding::isStop).isEmpty();
    }

    /** The variants of golden case G1 stop for the reason named there and for no other. */
    @ParameterizedTest(name = "{0} stops by {1}")
    @CsvSource({"g1a, X09.noLeader, leaders", "g1b, X06.endsBeforeStart, fixedEnd", "g1c, X10.both X13.member, members[member-6].person",
            "g1d, X19.noAdministrator, spaceAdministrators", "g1e, X03.notOfParty, signatories[sign-ro].person"})
    void stopsAVariantForItsReasonOnly(String variant, String messages, String at) {
        List<Finding> stops = open("variants/" + variant + ".json").findings().stream().filter(Finding::isStop).toList();

        assertThat(stops).extracting(Finding::message).containsExactlyInAnyOrder(messages.split(" "));
        assertThat(stops).allSatisfy(stop -> assertThat(stop.at()).hasToString(at));
    }

    /**
     * Eleven slips planted into golden case G3: a placeholder, a date to come, a wrong total, an offence without text, a period that ends before it
     * starts, a deadline that is past, no translation (and so an annex that belongs to nothing), a person who is not listed, an account number with
     * wrong check digits, words that read as fishing, an annex that nobody mentions. Each is named at its place, and nothing else is.
     */
    @Test
    void namesEveryMistakePlantedInARequest() {
        int status = Main.run(
                List.of("check", "--template", "mla-request", "--content", "templates/mla-request/samples/variants/ten-mistakes.json"),
                print(out), System.err);

        assertThat(status).isEqualTo(Command.STOP);
        assertThat(lines()).extracting(line -> line.replaceFirst("  .*", "")).containsExactlyInAnyOrder("STOP V17 factsHow",
                "STOP V23 factsTo", "STOP V24 movementsTotal", "STOP V22 offences[o1].textAnnex", "STOP V08 items[i1].bankTo",
                "STOP V06 deadline", "STOP V07 translation", "WARN V15 annexes[annex-3].mentionedIn", "WARN V16 factsHow",
                "WARN F01 accounts[a1].number", "WARN M04 items[i2].link", "WARN V15 annexes[annex-9].mentionedIn");
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .contains(
                        "The total is given as 1\u00A0250\u00A0500.00 USD, but the payments in the table come to 1\u00A0205\u00A0500.00 USD."));
    }

    @Test
    void namesEachStateWithoutAnAdministrator() {
        Workbench g1d = open("variants/g1d.json");
        Answers answers = g1d.content().answers().without(new QuestionKey("spaceAdministrators"));

        assertThat(new Workbench(g1d.template(), g1d.content().with(answers), g1d.law(), TODAY).findings()).filteredOn(Finding::isStop)
                .extracting(finding -> finding.code() + " " + finding.arguments().getFirst()).containsExactly("X19 RO", "X19 NL", "X19 ES");
    }

    @Test
    void warnsThatMembershipOfTheConventionIsToBeConfirmed() {
        assertThat(run("--template", "jit-agreement", "--content", SAMPLES.resolve("full.json").toString())).isZero();

        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .startsWith(
                        "WARN X01 legalBases  It is not confirmed that JB1 (EU Convention 2000, art. 13) is in force for Romania and Spain"));
    }

    @Test
    void saysWhatIsWrongWhereAndEndsWithThree() {
        assertThat(run("--template", "jit-agreement", "--content", SAMPLES.resolve("variants/g1a.json").toString()))
                .isEqualTo(Command.STOP);

        assertThat(lines().getFirst()).isEqualTo("STOP X09 leaders  Spain has no leader. Each State in which the team works needs one."
                + " Add a leader. [EU Convention 2000, art. 13(3)(a)]");
    }

    @Test
    void speaksJson() {
        run("--template", "jit-agreement", "--content", SAMPLES.resolve("variants/g1e.json").toString(), "--json");

        JsonNode first = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)).get(0);
        assertThat(first.get("code").asString()).isEqualTo("X03");
        assertThat(first.get("at").asString()).isEqualTo("signatories[sign-ro].person");
    }

    @Test
    void namesMissingAnswersByTheirLabels(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("empty.json");
        Files.writeString(content,
                "{\"template\": \"jit-agreement\", \"version\": 1, \"answers\": {\"parties\": [{\"id\": \"p1\", \"state\": \"RO\"}]}}");

        assertThat(run("--template", "jit-agreement", "--content", content.toString())).isEqualTo(Command.STOP);
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).startsWith("STOP REQUIRED parties[p1].authority  ").contains("p1) is missing"))
                .allSatisfy(line -> assertThat(line).doesNotContain("{0}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --template jit-agreement                                                            | --content is missing
            --template no-such --content templates/jit-agreement/samples/full.json              | there is no template 'no-such'
            --template jit-agreement --content no-such.json                                     | there is no file no-such.json
            --template jit-agreement --content pom.xml                                          | not JSON
            --template jit-agreement --content templates/jit-agreement/samples/full.json --language qq | 'qq' is no language of this template
            --template jit-agreement --content templates/jit-agreement/samples/full.json --language 1  | '1' is no language of this template
            """)
    void refusesBadUsageInOneSentence(String words, String message) {
        var err = new ByteArrayOutputStream();
        List<String> all = new java.util.ArrayList<>(List.of("check"));
        all.addAll(List.of(words.split(" ")));

        assertThat(Main.run(all, print(out), print(err))).isEqualTo(Command.BAD_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    /** What templates ask for exists here, and nothing exists that no template asks for. */
    @Test
    void hasEveryRuleAndFactThatTemplatesNameAndNoOthers() {
        List<DocumentTemplate> templates = CATALOGUE.ids().stream().map(CATALOGUE::template).toList();
        Set<String> rules = templates.stream().flatMap(template -> template.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> facts = templates.stream().flatMap(template -> template.derived().stream()).map(Question::key).map(QuestionKey::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).isEqualTo(new TreeSet<>(Review.codes()));
        assertThat(facts).isEqualTo(new TreeSet<>(DerivedFacts.names()));
    }

    private static Workbench open(String sample) {
        return Workbench.open(CATALOGUE, "jit-agreement", SAMPLES.resolve(sample).toString(), TODAY);
    }

    private int run(String... words) {
        List<String> all = List.of(words);
        var command = new CheckCommand(Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC));
        return command.run(Options.parse(command.options(), all), print(out));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
