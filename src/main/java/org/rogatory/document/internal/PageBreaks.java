package org.rogatory.document.internal;

import java.util.List;

import org.rogatory.document.Block;
import org.rogatory.document.Blocks;

/** Where a page may not end. */
final class PageBreaks {

    /** A list or table up to this size moves to the next page as a whole; a longer one would leave too much of the page empty. */
    private static final int ITEMS = 8;

    private PageBreaks() {
    }

    static boolean startsWithTableOrList(Block block) {
        return block instanceof Block.Clause clause && clause.number().isEmpty() && !clause.body().isEmpty()
                && switch (clause.body().getFirst()) {
                    case Block.Table _,Block.Items _ -> true;
                    case Block.Heading _,Block.Paragraph _,Block.Clause _,Block.Particulars _,Block.Annex _,Block.SignaturePlace _ -> false;
                };
    }

    static boolean fitsTogether(Block.Clause clause) {
        List<Integer> sizes = Blocks.all(clause.body()).flatMap(block -> switch (block) {
            case Block.Table table -> List.of(table.rows().size()).stream();
            case Block.Items items -> List.of(items.items().size()).stream();
            case Block.Heading _,Block.Paragraph _,Block.Clause _,Block.Particulars _,Block.Annex _,Block.SignaturePlace _ -> List
                    .<Integer>of().stream();
        }).toList();
        return !sizes.isEmpty() && sizes.stream().mapToInt(Integer::intValue).sum() <= ITEMS;
    }
}
