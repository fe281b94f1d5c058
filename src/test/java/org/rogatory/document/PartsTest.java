package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.SmallTemplate;
import org.rogatory.template.TemplateRejected;

/** A question whose rows are of several kinds, each a folder of its own. */
class PartsTest {

    private static final String CONTENT = """
            {"template":"small","version":2,"answers":{"name":"The plan","extendable":false,
            "people":[{"id":"p1","name":"Ann","state":"NL"},{"id":"p2","name":"Ben","state":"ES"}],"boss":"p1",
            "works":[
              {"id":"w1","kind":"digging","why":"need","depth":3,"crew":["p1"]},
              {"id":"w2","kind":"lifting","why":"height","crew":["p2","p1"],"after":"w1"}]}}""";

    @TempDir
    private Path folder;
    private SmallTemplate small;

    @BeforeEach
    void write() {
        small = SmallTemplate.withParts(folder);
    }

    @Test
    void offersTheKindsInTheOrderOfTheirCodes() {
        DocumentTemplate template = small.read();

        assertThat(template.parts("works")).extracting(Part::code).containsExactly("D01", "D02");
        assertThat(template.labels(Language.ENGLISH).option(new QuestionKey("works"), Part.KIND, new OptionKey("digging")))
                .isEqualTo("DIGGING");
    }

    @Test
    void asksARowOnlyWhatItsKindAsks() {
        DocumentTemplate template = small.read();
        var interview = new Interview(template.questionnaire(), content(template).answers());
        var works = (Question.Repeated) template.questionnaire().question(new QuestionKey("works")).orElseThrow();

        List<Question> asked = interview.visibleColumns(works, interview.relevantAnswers().rows("works").getFirst());

        assertThat(asked).extracting(question -> question.key().name()).containsExactly("kind", "why", "depth");
        assertThat(interview.missing()).extracting(Finding::code).isEmpty();
        assertThat(interview.relevantAnswers().rows("works").getFirst().answers().has("crew")).isFalse();
    }

    @Test
    void keepsWhatWasAnsweredForAnotherKind() {
        DocumentTemplate template = small.read();

        assertThat(content(template).answers().rows("works").getFirst().answers().has("crew")).isTrue();
    }

    @Test
    void printsASectionForEachRowWithItsOwnNumbers() {
        assertThat(text(small.read())).contains("2.1 Work 1: DIGGING", "2.1.1 Why: need.", "2.1.2 Dig 3 m; see clause 2.1.1.",
                "2.2 Work 2: LIFTING", "2.2.1 Why: height.", "2.2.2 Ben of Spain for lifting / Ann of Netherlands for lifting",
                "2.2.3 This follows work 1, done by Ben and Ann.", "2.2.4 That is all for The plan.");
    }

    @Test
    void givesEachSectionAnAddressOfItsOwn() {
        List<String> anchors = Blocks.all(document(small.read()).body()).filter(Block.Clause.class::isInstance)
                .map(block -> ((Block.Clause) block).anchor()).toList();

        assertThat(anchors).doesNotHaveDuplicates().contains("work-why--w1", "work-why--w2");
    }

    @Test
    void writesBackWhatItRead() {
        DocumentTemplate template = small.read();
        var codec = new ContentCodec(template, _ -> true);

        assertThat(codec.read(codec.write(content(template)))).isEqualTo(content(template));
    }

    @Test
    void namesTheFileAndLineOfEachFault() {
        small.change("small/work/digging/part.yaml", "id: digging", "id: digger");
        small.change("small/work/digging/text/en.md", "{{depth}}", "{{death}}");
        small.change("small/work/lifting/labels/en.properties", "question.crew = Crew", "question.crow = Crew");
        small.change("small/work/lifting/part.yaml", "to: people", "to: peoples");

        assertThatThrownBy(small::read).isInstanceOf(TemplateRejected.class).hasMessageContaining("small/work/digging/part.yaml")
                .hasMessageContaining("the folder is called 'digging'").hasMessageContaining("unknown answer 'death'")
                .hasMessageContaining("question.works.crow").hasMessageContaining("peoples");
    }

    private static Content content(DocumentTemplate template) {
        return new ContentCodec(template, _ -> true).read(CONTENT);
    }

    private static DocumentModel document(DocumentTemplate template) {
        var content = content(template);
        var answers = new Interview(template.questionnaire(), content.answers()).relevantAnswers();
        return new DocumentAssembler(template, new StateNaming() {
            @Override
            public String inSentence(State state, Language language) {
                return shortName(state, language);
            }

            @Override
            public String shortName(State state, Language language) {
                return state.code().equals("NL") ? "Netherlands" : "Spain";
            }
        }).assemble(content, answers, Language.ENGLISH);
    }

    private static List<String> text(DocumentTemplate template) {
        return document(template).body().stream().map(block -> switch (block) {
            case Block.Heading(_, var number, var text, _) -> number + " " + words(text);
            case Block.Clause clause ->
                clause.number() + " " + clause.body().stream().map(PartsTest::words).collect(Collectors.joining(" / "));
            default -> "";
        }).toList();
    }

    private static String words(Block block) {
        return Blocks.runs(List.of(block)).map(run -> words(List.of(run))).collect(Collectors.joining())
                .replace("lifting", "lifting / ").replaceAll(" / $", "");
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(run -> switch (run) {
            case Run.Plain(var text) -> text;
            case Run.ClauseReference(_, var number) -> number;
            default -> "";
        }).collect(Collectors.joining());
    }
}
