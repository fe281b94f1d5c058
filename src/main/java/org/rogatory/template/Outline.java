package org.rogatory.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The structure of a document: groups, annexes and clauses in order. */
public record Outline(List<OutlineNode> nodes) {

    public Outline {
        nodes = List.copyOf(nodes);
    }

    /** Every node, a group before what it contains. */
    public Stream<OutlineNode> all() {
        return nodes.stream().flatMap(Outline::withContents);
    }

    public Stream<OutlineNode.Clause> clauses() {
        return all().filter(OutlineNode.Clause.class::isInstance).map(OutlineNode.Clause.class::cast);
    }

    public Optional<OutlineNode.Clause> clause(String id) {
        return clauses().filter(clause -> clause.id().equals(id)).findFirst();
    }

    private static Stream<OutlineNode> withContents(OutlineNode node) {
        return Stream.concat(Stream.of(node), switch (node) {
            case OutlineNode.Group group -> group.contains().stream().flatMap(Outline::withContents);
            case OutlineNode.Annex annex -> annex.contains().stream().flatMap(Outline::withContents);
            case OutlineNode.Clause _,OutlineNode.Signatures _ -> Stream.empty();
        });
    }
}
