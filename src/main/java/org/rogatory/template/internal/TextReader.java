package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rogatory.template.TextBlock;
import org.rogatory.template.TextFault;
import org.rogatory.template.TextPiece;

/** Reads the blocks of a text: CommonMark cut down to paragraphs and lists, and tables of our own. */
public final class TextReader {

    private static final Parser BLOCKS = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Parser LINE = Parser.builder().enabledBlockTypes(Set.of()).build();

    private final List<TextFault> faults;
    private final PieceReader pieces;

    public TextReader(List<TextFault> faults) {
        this.faults = faults;
        this.pieces = new PieceReader(faults);
    }

    public List<TextBlock> read(String text) {
        List<String> lines = text.lines().toList();
        var blocks = new ArrayList<TextBlock>();
        int from = 0;
        while (from < lines.size()) {
            boolean table = isTableLine(lines.get(from));
            int to = from;
            while (to < lines.size() && isTableLine(lines.get(to)) == table) {
                to++;
            }
            if (table) {
                new TableReader(this, faults).read(lines.subList(from, to), from + 1).ifPresent(blocks::add);
            } else {
                blocks.addAll(children(BLOCKS.parse(String.join("\n", lines.subList(from, to))), from));
            }
            from = to;
        }
        return blocks;
    }

    public List<TextPiece> readLine(String text, int line) {
        Node paragraph = LINE.parse(text.strip()).getFirstChild();
        return paragraph == null ? List.of() : pieces.read(paragraph, line);
    }

    private static boolean isTableLine(String line) {
        return line.stripLeading().startsWith("|");
    }

    private List<TextBlock> children(Node parent, int before) {
        var blocks = new ArrayList<TextBlock>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> blocks.add(paragraph(paragraph, before));
                case BulletList list -> blocks.add(items(list, false, before));
                case OrderedList list -> blocks.add(items(list, true, before));
                default -> fault(node, before);
            }
        }
        return blocks;
    }

    private TextBlock paragraph(Paragraph node, int before) {
        return new TextBlock.Paragraph(pieces.read(node, lineOf(node, before)));
    }

    private TextBlock items(ListBlock list, boolean numbered, int before) {
        var items = new ArrayList<List<TextBlock>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(List.copyOf(children(item, before)));
        }
        return new TextBlock.Items(numbered, items);
    }

    private void fault(Node node, int before) {
        faults.add(new TextFault(lineOf(node, before),
                nameOf(node) + " not allowed here; write paragraphs, lists, *emphasis* and **strong**"));
    }

    static int lineOf(Node node, int before) {
        return before + 1 + (node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex());
    }

    static String nameOf(Node node) {
        return switch (node) {
            case Heading _ -> "a heading is";
            case Link _,LinkReferenceDefinition _ -> "a link is";
            case Image _ -> "an image is";
            case HtmlBlock _,HtmlInline _ -> "HTML is";
            case Code _,FencedCodeBlock _ -> "code is";
            case IndentedCodeBlock _ -> "an indented paragraph is";
            case BlockQuote _ -> "a quotation with > is";
            default -> "a line of dashes or stars is";
        };
    }
}
