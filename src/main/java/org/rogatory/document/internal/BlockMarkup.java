package org.rogatory.document.internal;

import java.util.List;
import java.util.Optional;

import org.rogatory.document.Block;
import org.rogatory.document.Run;

/** Writes the blocks of one document. */
final class BlockMarkup {

    private static final int PLACES_ON_A_PAGE = 5;

    private final Markup out;
    private final Labels labels;
    private final Target target;
    private final Optional<String> changedClause;

    BlockMarkup(Markup out, Labels labels, Target target, Optional<String> changedClause) {
        this.out = out;
        this.labels = labels;
        this.target = target;
        this.changedClause = changedClause;
    }

    static String anchor(String id) {
        var anchor = new StringBuilder("c-");
        id.codePoints().forEach(each -> {
            if (each < 0x80 && Character.isLetterOrDigit(each) || each == '-') {
                anchor.appendCodePoint(each);
            } else {
                anchor.append('_').append(Integer.toHexString(each)).append('_');
            }
        });
        return anchor.toString();
    }

    /** The signature places and the clause before them stay together, so that nobody signs a page without a word of the agreement on it. */
    void body(List<Block> blocks) {
        int first = firstOfClosing(blocks);
        int end = first;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Annex)) {
            end++;
        }
        sequence(blocks.subList(0, first));
        if (first < blocks.size()) {
            long places = blocks.subList(first, end).stream().filter(Block.SignaturePlace.class::isInstance).count();
            closing(blocks.subList(first, end), places <= PLACES_ON_A_PAGE);
        }
        sequence(blocks.subList(end, blocks.size()));
    }

    /** What leads to a table or list stays with it. */
    private void sequence(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean leads = i + 1 < blocks.size() && PageBreaks.startsWithTableOrList(blocks.get(i + 1));
            if (blocks.get(i) instanceof Block.Clause clause) {
                clause(clause, leads);
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void closing(List<Block> blocks, boolean fitsOnAPage) {
        out.open("div", "class", "together");
        boolean open = true;
        for (Block block : blocks) {
            block(block);
            if (open && !fitsOnAPage && block instanceof Block.SignaturePlace) {
                out.close("div").line();
                open = false;
            }
        }
        if (open) {
            out.close("div").line();
        }
    }

    private static int firstOfClosing(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !(blocks.get(first) instanceof Block.SignaturePlace)) {
            first++;
        }
        if (first == blocks.size()) {
            return first;
        }
        if (first > 0 && !(blocks.get(first - 1) instanceof Block.Annex)) {
            first--;
        }
        while (first > 0 && blocks.get(first - 1) instanceof Block.Heading) {
            first--;
        }
        return first;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var text) -> paragraph(text, "", false);
            case Block.Clause clause -> clause(clause, false);
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Particulars(var entries) -> particulars(entries);
            case Block.Annex annex -> annex(annex);
            case Block.SignaturePlace place -> signaturePlace(place);
        }
        out.line();
    }

    private void heading(Block.Heading heading) {
        String element = "h" + Math.clamp(heading.level() + 1, 2, 6);
        out.open(element, "id", anchor(heading.anchor()), "class", heading.number().isEmpty() ? "" : "numbered");
        number(heading.number());
        runs(heading.text());
        out.close(element);
    }

    private void clause(Block.Clause clause, boolean leads) {
        String classes = "clause" + (changedClause.filter(clause.id()::equals).isPresent() ? " changed" : "") + (leads ? " leads" : "")
                + (PageBreaks.fitsTogether(clause) ? " together" : "");
        out.open("div", "class", classes, "id", anchor(clause.anchor()));
        List<Block> body = clause.body();
        if (!clause.number().isEmpty() && !body.isEmpty() && body.getFirst() instanceof Block.Paragraph(var text)) {
            paragraph(text, clause.number(), introduces(body));
            body = body.subList(1, body.size());
        } else if (!clause.number().isEmpty()) {
            paragraph(List.of(), clause.number(), false);
        }
        body.forEach(this::block);
        out.close("div").line();
    }

    /** "The reason is the following:" does not end a page. */
    private static boolean introduces(List<Block> body) {
        return body.size() > 1 && (body.get(1) instanceof Block.Paragraph || body.get(1) instanceof Block.Items);
    }

    private void paragraph(List<Run> text, String number, boolean leads) {
        out.open("p", "class", number.isEmpty() ? "" : leads ? "numbered leads" : "numbered");
        number(number);
        runs(text);
        out.close("p");
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            out.element("span", number + " ", "class", "no");
        }
    }

    private void items(Block.Items items) {
        String element = items.numbered() ? "ol" : "ul";
        out.open(element);
        for (List<Block> item : items.items()) {
            out.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph(var text)) {
                runs(text);
            } else {
                item.forEach(this::block);
            }
            out.close("li");
        }
        out.close(element);
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            out.open("p", "class", "caption");
            runs(table.caption());
            out.close("p");
        }
        out.open("table", "class", "rows").open("thead").open("tr");
        table.head().forEach(cell -> cell("th", cell, "col"));
        out.close("tr").close("thead").line().open("tbody");
        for (List<List<Run>> row : table.rows()) {
            out.open("tr");
            row.forEach(cell -> cell("td", cell, ""));
            out.close("tr").line();
        }
        out.close("tbody").close("table");
    }

    void particulars(List<Block.Particular> entries) {
        out.open("table", "class", "particulars").open("tbody");
        for (Block.Particular entry : entries) {
            out.open("tr");
            cell("th", entry.label(), "row");
            cell("td", entry.value(), "");
            out.close("tr").line();
        }
        out.close("tbody").close("table");
    }

    private void cell(String element, List<Run> text, String scope) {
        out.open(element, "scope", scope);
        runs(text);
        out.close(element);
    }

    private void annex(Block.Annex annex) {
        out.open("div", "class", "annex").open("h2", "id", anchor(annex.id()));
        if (!annex.number().isEmpty()) {
            out.element("span", annex.number(), "class", "annex-name").empty("br").text(" ");
        }
        runs(annex.title());
        out.close("h2").line();
        sequence(annex.body());
        out.close("div");
    }

    private void signaturePlace(Block.SignaturePlace place) {
        out.open("div", "class", "signature").open("div", "class", "signatory");
        out.element("p", place.partyName(), "class", "party");
        out.element("p", place.name(), "class", "name").element("p", place.office(), "class", "office");
        if (!place.placeAndDate().isEmpty()) {
            out.open("p", "class", "place");
            runs(place.placeAndDate());
            out.close("p");
        }
        out.close("div").open("div", "class", "box", "id", SignatureFields.anchor(place.slot()));
        out.element("p", labels.signatureOf(place.name()), "class", "box-label").close("div").close("div");
    }

    void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        switch (run) {
            case Run.Plain(var text) -> out.text(text);
            case Run.Strong(var text) -> out.element("strong", text);
            case Run.Emphasis(var text) -> out.element("em", text);
            case Run.ClauseReference(var clause, var number) -> reference(clause, number);
            case Run.Gap(var label) -> out.element("span", "[" + label + "]", "class", "gap");
            case Run.LineBreak _ -> out.empty("br");
        }
    }

    private void reference(String clause, String number) {
        if (target == Target.FRAME) {
            out.element("span", number, "class", "ref");
        } else {
            out.element("a", number, "href", "#" + anchor(clause), "title", number);
        }
    }
}
