package org.rogatory.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small document type in a folder, complete and free of faults; each test changes one thing. */
public final class SmallTemplate {

    private final Path folder;

    private SmallTemplate(Path folder) {
        this.folder = folder;
    }

    public static SmallTemplate in(Path folder) {
        var template = new SmallTemplate(folder);
        template.write("small/template.yaml", """
                id: small
                version: 2
                languages: [en]
                index: { reference: name }
                signatures: signers
                rules: [X01]
                derived:
                  - { id: kind, type: one-of, options: [big, little] }
                """);
        template.write("small/questionnaire.yaml", """
                sections:
                  - id: first
                    questions:
                      - { id: name, type: short-text, required: true, max: 20 }
                      - { id: extendable, type: yes-no, required: true }
                      - { id: months, type: number, required: true, min: 1, max: 12, when: { extendable: yes } }
                      - { id: note, type: long-text, max: 100 }
                      - { id: mail, type: email }
                      - { id: day, type: date }
                      - { id: colour, type: one-of, options: [red, green] }
                      - { id: colours, type: some-of, options: [red, green] }
                      - { id: bases, type: legal-bases, among: people, options: [JB1, JB2] }
                      - { id: price, type: money }
                  - id: second
                    when: { not: { colour: red } }
                    questions:
                      - id: people
                        type: repeated
                        required: true
                        of:
                          - { id: name, type: short-text, required: true }
                          - { id: state, type: state, required: true }
                          - { id: office, type: short-text, when: { state2: other } }
                          - { id: state2, type: one-of, options: [same, other] }
                      - { id: boss, type: reference, to: people, required: true }
                      - { id: helpers, type: references, to: people }
                      - { id: where, type: states, among: people }
                      - { id: home, type: state }
                      - { id: tongue, type: language }
                      - { id: tongues, type: languages }
                      - { id: born, type: partial-date }
                      - { id: seen, type: moment }
                      - id: signers
                        type: repeated
                        of:
                          - { id: person, type: reference, to: people, required: true }
                """);
        template.write("small/document.yaml", """
                outline:
                  - group: opening
                    contains:
                      - { clause: who }
                      - { clause: term, when: { extendable: yes }, optional: true }
                      - { clause: remark, when: { answered: note }, source: "Article 1" }
                  - annex: list
                    numbered: no
                    contains:
                      - { clause: people-table, repeat: people, as: table, numbered: no }
                  - signatures: signers
                """);
        template.write("small/text/en.md", """
                # opening | Opening

                ## who
                This is about {{name}}; see clause {{ref:term}}.

                ## term
                It lasts {{months}} months.

                ## remark
                {{note}}

                # list | Annex: People

                ## people-table
                | No | Name | State |
                | {{n}} | {{name}}, {{office}} | {{state | short}} |
                """);
        template.labels();
        return template;
    }

    /** The same with a question of parts: two kinds of work, one of which refers to several people. */
    public static SmallTemplate withParts(Path folder) {
        var template = in(folder);
        template.change("small/questionnaire.yaml", "      - { id: home, type: state }\n",
                "      - { id: home, type: state }\n      - { id: works, type: parts, folder: work, required: true }\n");
        template.change("small/document.yaml", "  - annex: list\n", """
                  - group: works
                    contains:
                      - group: work
                        repeat: works
                        contains:
                          - { parts: works }
                """);
        template.change("small/document.yaml", "        - { parts: works }\n", "        - { parts: works }\n  - annex: list\n");
        template.append("small/text/en.md", "\n# works | Works\n\n# work | Work {{n}}: {{kind}}\n");
        template.append("small/labels/en.properties",
                "question.works = Works\nquestion.works.row = {kind}\nquestion.works.add = Add\ndocument.reference = Reference\n"
                        + "document.annexes = Annexes\n");
        template.write("small/work/common.yaml", """
                questions:
                  - { id: why, type: short-text, required: true }
                opening:
                  - { clause: work-why }
                closing:
                  - { clause: work-end, optional: true }
                """);
        template.write("small/work/labels/en.properties", "question.kind = Kind\nquestion.why = Why\ngroup.heavy = Heavy\n");
        template.write("small/work/text/en.md", "## work-why\nWhy: {{why}}.\n\n## work-end\nThat is all for {{name}}.\n");
        template.part("digging", "D02", "  - { id: depth, type: number, required: true, min: 1, max: 9 }",
                "  - { clause: dig }", "question.depth = Depth", "## dig\nDig {{depth}} m; see clause {{ref:work-why}}.");
        template.part("lifting", "D01", """
                - { id: crew, type: references, to: people, required: true }
                - { id: after, type: reference, to: works }""".indent(2),
                "  - { clause: lift, repeat: crew, as: list }\n  - { clause: lift-after, when: { answered: after } }",
                "question.crew = Crew\nquestion.after = After",
                "## lift\n{{name}} of {{state | short}} for {{kind | lower}}\n\n## lift-after\nThis follows work {{after.n}}, done by {{crew.name}}.");
        return template;
    }

    private void part(String id, String code, String questions, String outline, String labels, String text) {
        write("small/work/" + id + "/part.yaml", "id: " + id + "\ncode: " + code + "\ngroup: heavy\nsource: \"Article 3\"\n"
                + "status: verified\narticles: { UNTOC: \"18(3)\" }\nquestions:\n" + questions + "\noutline:\n" + outline + "\n");
        write("small/work/" + id + "/labels/en.properties",
                "part = " + id.toUpperCase(java.util.Locale.ROOT) + "\npart.hint = Hint\n" + labels + "\n");
        write("small/work/" + id + "/text/en.md", text + "\n");
    }

    private void labels() {
        var labels = new StringBuilder("title = Small agreement\n");
        for (String section : new String[]{"first", "second"}) {
            labels.append("section.").append(section).append(" = Topic\n");
        }
        for (String key : ("name extendable months note mail day colour colours bases price people people.name people.state people.office"
                + " people.state2 boss helpers where home tongue tongues born seen signers signers.person").split(" ")) {
            labels.append("question.").append(key).append(" = Question\n");
        }
        for (String key : "colour.red colour.green colours.red colours.green bases.JB1 bases.JB2 people.state2.same people.state2.other"
                .split(" ")) {
            labels.append("option.").append(key).append(" = Option\n");
        }
        labels.append("question.people.row = {name}, {state}\nquestion.people.add = Add\n");
        labels.append("question.signers.row = {person.name}\nquestion.signers.add = Add\n");
        write("small/labels/en.properties", labels.toString());
        write("shared/labels/en.properties", "and = and\n");
    }

    public SmallTemplate write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces {@code old}, which must be there, in one file. */
    public SmallTemplate change(String name, String old, String changed) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no '" + old + "'");
        }
        return write(name, text.replace(old, changed));
    }

    public SmallTemplate append(String name, String more) {
        return write(name, text(name) + more);
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DocumentTemplate read() {
        return TemplateCatalogue.fromFolder(folder).template("small");
    }
}
