package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.template.Placeholder.Filter;

/** Builds the blocks of a document from its plan. */
final class BodyBuilder {

    private final ClauseTexts texts;
    private final ValueText values;
    private final Plan plan;

    BodyBuilder(ClauseTexts texts, ValueText values, Plan plan) {
        this.texts = texts;
        this.values = values;
        this.plan = plan;
    }

    List<Block> blocks() {
        return blocks(plan.parts());
    }

    private List<Block> blocks(List<Plan.Part> parts) {
        var blocks = new ArrayList<Block>();
        for (Plan.Part part : parts) {
            switch (part) {
                case Plan.Group group -> {
                    blocks.add(new Block.Heading(group.level(), group.number(), texts.title(group.title(), group.scope()), group.anchor()));
                    blocks.addAll(blocks(group.contains()));
                }
                case Plan.Annex annex -> blocks.add(
                        new Block.Annex(annex.id(), annex.name(), texts.title(annex.title(), annex.scope()), blocks(annex.contains())));
                case Plan.Clause clause -> blocks.add(new Block.Clause(clause.id(), clause.anchor(), clause.number(), texts.body(clause)));
                case Plan.Signatures signatures -> Plan.signatories(signatures).stream().flatMap(this::place).forEach(blocks::add);
            }
        }
        return blocks;
    }

    /**
     * The repeated question that signs has the columns {@code place} and {@code date}, and either the references {@code person} and
     * {@code party} or the columns {@code name}, {@code office} and {@code authority} (templates/README.md).
     */
    private Stream<Block> place(Scope signatory) {
        return signatory.row().stream().map(turn -> new Block.SignaturePlace(turn.row().id().value(),
                turn.row().answers().reference("party").orElse(turn.row().id()), party(signatory),
                text(signatory, List.of("person", "name"), List.of("name")),
                text(signatory, List.of("person", "office"), List.of("office")),
                placeAndDate(signatory)));
    }

    private String party(Scope signatory) {
        String state = signatory.find(List.of("party", "state")).map(found -> values.items(found, Optional.of(Filter.SHORT)))
                .flatMap(names -> names.stream().findFirst()).orElse("");
        String authority = text(signatory, List.of("party", "authority"), List.of("authority"));
        return state.isEmpty() ? authority : state + ", " + authority;
    }

    private String text(Scope signatory, List<String> referred, List<String> own) {
        Optional<Scope.Found> found = signatory.find(referred).or(() -> signatory.find(own));
        String text = found.map(values::inline).orElse("");
        return text.isEmpty() ? found.map(missing -> "[" + values.gap(missing).label() + "]").orElse("") : text;
    }

    private List<Run> placeAndDate(Scope signatory) {
        var runs = new ArrayList<Run>();
        for (String column : List.of("place", "date")) {
            Optional<Scope.Found> found = signatory.find(List.of(column));
            List<Answer> answers = found.map(Scope.Found::answers).orElse(List.of());
            if (answers.isEmpty() && found.filter(Scope.Found::expected).isEmpty()) {
                continue;
            }
            if (!runs.isEmpty()) {
                runs.add(new Run.Plain(", "));
            }
            runs.add(answers.isEmpty() ? values.gap(found.get()) : new Run.Plain(values.inline(found.get())));
        }
        return runs;
    }
}
