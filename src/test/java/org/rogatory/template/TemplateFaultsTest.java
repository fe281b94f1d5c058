package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.Language;

class TemplateFaultsTest {

    @TempDir
    private Path folder;

    private SmallTemplate template;

    @BeforeEach
    void write() {
        template = SmallTemplate.in(folder);
    }

    @Test
    void readsATemplateFreeOfFaults() {
        DocumentTemplate read = template.read();

        assertThat(read.id()).isEqualTo("small");
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.hash()).matches("[0-9a-f]{64}");
        assertThat(read.outline().clauses()).hasSize(4);
        assertThat(read.wording(Language.ENGLISH).clause("term")).contains("It lasts {{months}} months.");
        assertThat(read.labels(new Language("fr")).get("and")).isEqualTo("and");
    }

    @Test
    void changesItsHashWithItsWording() {
        String before = template.read().hash();

        assertThat(template.change("small/text/en.md", "It lasts", "It runs").read().hash()).isNotEqualTo(before);
    }

    /** File, what stands there, what is written instead, and the fault with its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            // form
            "template.yaml ~ `version: 2` ~ `version: two` ~ `template.yaml:2: 'version' is a whole number`",
            "template.yaml ~ `rules: [X01]` ~ `rulez: [X01]` ~ `template.yaml:6: unknown key 'rulez'; did you mean 'rules'?`",
            "template.yaml ~ `rules: [X01]` ~ `rules: [X01, X01]` ~ `template.yaml:6: the rule 'X01' is named twice`",
            "template.yaml ~ `rules: [X01]` ~ `rules: X01` ~ `template.yaml:6: a list was expected here`",
            "template.yaml ~ `id: small` ~ `id: large` ~ `template.yaml:1: the id is 'large', but the folder is called 'small'`",
            "template.yaml ~ `reference: name` ~ `reference: nam` ~ `template.yaml:4: the index 'reference' names no question: 'nam'; did you mean 'name'?`",
            "template.yaml ~ `signatures: signers` ~ `signatures: name` ~ `template.yaml:5: 'signatures' names a repeated question; 'name' is not a repeated question`",
            "template.yaml ~ `languages: [en]` ~ `languages: [EN, en]` ~ `template.yaml:3: 'EN' is not a language tag such as en, fr or zh-Hans`",
            "template.yaml ~ `rules: [X01]` ~ `rules: [X01` ~ `template.yaml:7: not YAML:`",
            // questions
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: day, type: dat }` ~ `questionnaire.yaml:9: unknown type 'dat' of question; did you mean 'date'?`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: day, type: date, max: 3 }` ~ `questionnaire.yaml:9: unknown key 'max'`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ type: date }` ~ `questionnaire.yaml:9: the key 'id' is missing`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: day, type: date, required: maybe }` ~ `questionnaire.yaml:9: 'required' is yes or no`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: Day, type: date }` ~ `questionnaire.yaml:9: 'Day' is not a question key`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: mail, type: date }` ~ `questionnaire.yaml:9: the question 'mail' stands already in small/questionnaire.yaml, line 8`",
            "questionnaire.yaml ~ `{ id: day, type: date }` ~ `{ id: kind, type: date }` ~ `template.yaml:8: the question or derived fact 'kind' stands already`",
            "questionnaire.yaml ~ `options: [red, green] }\n      - { id: colours` ~ `options: [red, red] }\n      - { id: colours` ~ `questionnaire.yaml:10: the option 'red' is named twice`",
            "questionnaire.yaml ~ `- id: second` ~ `- id: first` ~ `questionnaire.yaml:14: the topic 'first' stands already`",
            "questionnaire.yaml ~ `{ id: state, type: state, required: true }` ~ `{ id: name, type: state }` ~ `questionnaire.yaml:22: the column 'name' stands already`",
            "questionnaire.yaml ~ `{ id: boss, type: reference, to: people` ~ `{ id: boss, type: reference, to: name` ~ `questionnaire.yaml:25: 'to' names a repeated question; 'name' is not a repeated question`",
            "questionnaire.yaml ~ `{ id: where, type: states, among: people }` ~ `{ id: where, type: states, among: signers }` ~ `questionnaire.yaml:27: 'among' names a repeated question with a column of type state; 'signers' has none`",
            // conditions
            "questionnaire.yaml ~ `when: { extendable: yes }` ~ `when: { extendabel: yes }` ~ `questionnaire.yaml:6: unknown question 'extendabel' in a condition; did you mean 'extendable'?`",
            "questionnaire.yaml ~ `when: { extendable: yes }` ~ `when: { extendable: maybe }` ~ `questionnaire.yaml:6: 'extendable' has no option 'maybe'; there are: yes, no`",
            "questionnaire.yaml ~ `when: { extendable: yes }` ~ `when: { name: x }` ~ `questionnaire.yaml:6: 'name' has no options; ask for it with answered: name`",
            "questionnaire.yaml ~ `when: { extendable: yes }` ~ `when: { extendable: yes, colour: red }` ~ `questionnaire.yaml:6: a condition has one key`",
            "questionnaire.yaml ~ `when: { state2: other }` ~ `when: { state2: nobody }` ~ `questionnaire.yaml:23: 'state2' has no option 'nobody'`",
            "questionnaire.yaml ~ `{ id: extendable, type: yes-no, required: true }` ~ `{ id: extendable, type: yes-no, when: { answered: months } }` ~ `questionnaire.yaml:5: the conditions run in a circle: extendable → months → extendable`",
            "questionnaire.yaml ~ `when: { extendable: yes }` ~ `when: { all: [ { extendable: yes }, { extendable: no } ] }` ~ `questionnaire.yaml:6: the question 'months' can never be asked`",
            // labels
            "labels/en.properties ~ `question.mail = Question` ~ `` ~ `questionnaire.yaml:8: the label 'question.mail' is missing in small/labels/en.properties`",
            "labels/en.properties ~ `question.people.state = Question` ~ `` ~ `questionnaire.yaml:22: the label 'question.people.state' is missing`",
            "labels/en.properties ~ `option.colour.red = Option` ~ `` ~ `questionnaire.yaml:10: the label 'option.colour.red' is missing`",
            "labels/en.properties ~ `section.second = Topic` ~ `` ~ `questionnaire.yaml:14: the label 'section.second' is missing`",
            "labels/en.properties ~ `question.people.add = Add` ~ `` ~ `questionnaire.yaml:17: the label 'question.people.add' is missing`",
            "labels/en.properties ~ `title = Small agreement` ~ `titel = Small agreement` ~ `labels/en.properties:1: the label 'titel' belongs to nothing`",
            "labels/en.properties ~ `title = Small agreement` ~ `title Small agreement` ~ `labels/en.properties:1: a label is written: key = text`",
            "labels/en.properties ~ `section.second = Topic` ~ `section.second = Topic\nsection.second = Again` ~ `labels/en.properties:4: the label 'section.second' stands already in line 3`",
            "labels/en.properties ~ `{name}, {state}` ~ `{nam}, {state}` ~ `{nam}: unknown answer 'nam'; did you mean 'name'?`",
            // structure
            "document.yaml ~ `{ clause: who }` ~ `{ clause: who, wen: x }` ~ `document.yaml:4: unknown key 'wen'; did you mean 'when'?`",
            "document.yaml ~ `{ clause: who }` ~ `{ claus: who }` ~ `document.yaml:4: a node of the outline starts with group, annex, clause, parts or signatures`",
            "document.yaml ~ `{ clause: who }` ~ `{ clause: term }` ~ `document.yaml:5: 'term' stands already in line 4`",
            "document.yaml ~ `{ clause: who }` ~ `{ clause: whom }` ~ `document.yaml:4: 'whom' has no text in small/text/en.md (## whom)`",
            "document.yaml ~ `{ clause: who }` ~ `{ clause: whom }` ~ `text/en.md:3: document.yaml has no clause 'who'`",
            "document.yaml ~ `repeat: people` ~ `repeat: name` ~ `document.yaml:10: 'name' is no repeated question`",
            "document.yaml ~ `as: table` ~ `as: tables` ~ `document.yaml:10: 'as' is table, list or paragraphs`",
            "document.yaml ~ `when: { extendable: yes }` ~ `when: { all: [ { extendable: yes }, { extendable: no } ] }` ~ `document.yaml:5: the clause 'term' can never be printed`",
            // wording
            "text/en.md ~ `# opening | Opening` ~ `# opening Opening` ~ `text/en.md:1: a heading is written: # id | Title, or ## clause-id`",
            "text/en.md ~ `# opening | Opening` ~ `` ~ `document.yaml:2: 'opening' has no text in small/text/en.md (# opening | Title)`",
            "text/en.md ~ `## remark` ~ `## term` ~ `text/en.md:9: 'term' stands already in line 6`",
            "text/en.md ~ `{{months}}` ~ `{{month}}` ~ `text/en.md:7: {{month}}: unknown answer 'month'; did you mean 'months'?`",
            "text/en.md ~ `{{months}}` ~ `{{months | loud}}` ~ `text/en.md:7: unknown filter 'loud'`",
            "text/en.md ~ `{{months}}` ~ `{{n}}` ~ `text/en.md:7: {{n}} is the number of a row, and this clause is not repeated`",
            "text/en.md ~ `{{months}}` ~ `{{boss}}` ~ `text/en.md:7: {{boss}}: 'boss' is a row, not a text; name a column of it`",
            "text/en.md ~ `{{ref:term}}` ~ `{{ref:trem}}` ~ `text/en.md:4: there is no clause or group 'trem'; did you mean 'term'?`",
            "text/en.md ~ `{{name}}, {{office}}` ~ `{{name}} | {{office}}` ~ `text/en.md:16: this table line has 4 cells, but the header has 3`",
            "text/en.md ~ `It lasts` ~ `<b>It</b> lasts` ~ `text/en.md:7: HTML is not allowed here`",
            // answers that may be absent
            "text/en.md ~ `This is about {{name}}` ~ `This is about {{name}} on {{day}}` ~ `text/en.md:4: {{day}}: 'day' may have no answer while this clause is printed`",
            "text/en.md ~ `This is about {{name}}` ~ `This is about {{name}} for {{months}}` ~ `text/en.md:4: {{months}}: 'months' may have no answer while this clause is printed`",
            "text/en.md ~ `This is about {{name}}` ~ `This is about {{name}}, {{boss.name}}` ~ `text/en.md:4: {{boss.name}}: 'boss' may have no answer while this clause is printed`",
            "text/en.md ~ `This is about {{name}}` ~ `This is about {{name}}, {{kind}}` ~ `text/en.md:4: the label 'option.kind.big' is missing`"})
    void namesFileLineAndFault(String file, String old, String changed, String fault) {
        template.change("small/" + file, old, changed == null ? "" : changed);

        assertThat(faults()).anyMatch(line -> line.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            // guarded by its own condition, by that of its group, by a condition that implies it, or by a required question with the same one
            "`{ clause: who }` ~ `{ clause: who, when: { answered: day } }`",
            "`- group: opening\n` ~ `- group: opening\n    when: { answered: day }\n`",
            "`{ clause: who }` ~ `{ clause: who, when: { all: [ { answered: day }, { answered: mail } ] } }`"})
    void acceptsAnAnswerThatIsGuarded(String old, String changed) {
        template.change("small/text/en.md", "This is about {{name}}", "This is about {{name}} on {{day}}").change("small/document.yaml",
                old, changed);

        assertThat(template.read().outline().clause("who")).isPresent();
    }

    @Test
    void asksTheConditionOfARepeatedClauseForEachRow() {
        template.change("small/document.yaml", "as: table, numbered: no", "as: paragraphs, when: { state2: other }")
                .change("small/questionnaire.yaml", "type: short-text, when: { state2: other }",
                        "type: short-text, required: yes, when: { state2: other }")
                .change("small/text/en.md", "| No | Name | State |\n| {{n}} | {{name}}, {{office}} | {{state | short}} |",
                        "{{n}}: {{name}}, {{office}}");

        assertThat(template.read().outline().clause("people-table")).isPresent();
    }

    @Test
    void namesAllFaultsOfAllFilesAtOnce() {
        template.change("small/template.yaml", "version: 2", "version: x").change("small/questionnaire.yaml", "type: date", "type: dat")
                .change("small/document.yaml", "{ clause: who }", "{ clause: who, x: 1 }")
                .change("small/text/en.md", "{{months}}", "{{month}}")
                .append("small/labels/en.properties", "left.over = x\n");

        assertThat(faults()).hasSize(5);
    }

    @Test
    void wantsTheSameInEveryLanguage() {
        template.change("small/template.yaml", "[en]", "[en, fr]").write("small/text/fr.md", "# opening | Début\n\n## who\n{{name}}\n");

        assertThat(faults()).anyMatch(line -> line.contains("labels/fr.properties:1: the file is missing"))
                .anyMatch(line -> line.contains("document.yaml:5: 'term' has no text in small/text/fr.md"))
                .anyMatch(line -> line
                        .contains("text/fr.md:3: the placeholders differ from those in en: {{name}} instead of {{name}} {{ref:term}}"));
    }

    @Test
    void wantsEachHintInEveryLanguage() {
        template.append("small/labels/en.properties", "question.name.hint = Hint\n").write("small/labels/fr.properties", "title = x\n");

        assertThat(faults()).anyMatch(line -> line.contains("the label 'question.name.hint' is missing in small/labels/fr.properties"));
    }

    @Test
    void knowsOnlyTemplatesThatExist() {
        assertThat(TemplateCatalogue.fromFolder(folder).ids()).containsExactly("small");
        assertThatThrownBy(() -> TemplateCatalogue.fromFolder(folder).template("shared")).isInstanceOf(UnknownTemplate.class)
                .hasMessage("there is no template 'shared'; there are: small");
    }

    private List<String> faults() {
        TemplateRejected rejected = catchThrowableOfType(TemplateRejected.class, template::read);
        assertThat(rejected).describedAs("the template was accepted").isNotNull();
        assertThat(rejected.getMessage().lines().count()).isEqualTo(rejected.faults().size() + 1);
        return rejected.faults().stream().map(TemplateFault::toString).toList();
    }
}
