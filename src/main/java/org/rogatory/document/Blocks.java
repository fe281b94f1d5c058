package org.rogatory.document;

import java.util.List;
import java.util.stream.Stream;

/** Walks through the blocks of a document. */
public final class Blocks {

    private Blocks() {
    }

    /** All blocks, nested ones after the one that holds them. */
    public static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), switch (block) {
            case Block.Clause clause -> all(clause.body());
            case Block.Annex annex -> all(annex.body());
            case Block.Items items -> items.items().stream().flatMap(Blocks::all);
            case Block.Heading _,Block.Paragraph _,Block.Table _,Block.Particulars _,Block.SignaturePlace _ -> Stream.empty();
        }));
    }

    public static Stream<Run> runs(List<Block> blocks) {
        return all(blocks).flatMap(block -> switch (block) {
            case Block.Heading heading -> heading.text().stream();
            case Block.Paragraph paragraph -> paragraph.text().stream();
            case Block.Table table -> Stream.of(table.caption().stream(), table.head().stream().flatMap(List::stream),
                    table.rows().stream().flatMap(List::stream).flatMap(List::stream)).flatMap(runs -> runs);
            case Block.Particulars particulars -> particulars.entries().stream()
                    .flatMap(entry -> Stream.concat(entry.label().stream(), entry.value().stream()));
            case Block.Annex annex -> annex.title().stream();
            case Block.SignaturePlace place -> place.placeAndDate().stream();
            case Block.Clause _,Block.Items _ -> Stream.empty();
        });
    }
}
