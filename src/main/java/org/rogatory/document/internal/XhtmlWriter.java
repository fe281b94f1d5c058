package org.rogatory.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.document.Block;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Run;

/** Writes a document as XHTML, for a browser and for the PDF engine. */
final class XhtmlWriter {

    private final Target target;
    private final boolean draft;
    private final Optional<String> changedClause;

    XhtmlWriter(Target target, boolean draft, Optional<String> changedClause) {
        this.target = target;
        this.draft = draft;
        this.changedClause = changedClause;
    }

    String write(DocumentModel model) {
        var labels = Labels.of(model);
        var out = new Markup();
        String language = model.language().tag();
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language).line();
        head(out, model, labels);
        out.open("body");
        var blocks = new BlockMarkup(out, labels, target, changedClause);
        front(out, model, labels, blocks);
        blocks.body(model.body());
        out.close("body").close("html");
        return (target == Target.PAPER ? "" : "<!DOCTYPE html>\n") + out;
    }

    private void head(Markup out, DocumentModel model, Labels labels) {
        out.open("head").line();
        if (target != Target.PAPER) {
            out.empty("meta", "charset", "UTF-8");
            out.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'").line();
        }
        out.element("title", model.title()).line();
        String description = List.of(model.title(), model.subtitle(), model.reference()).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        out.empty("meta", "name", "description", "content", description);
        out.empty("meta", "name", "subject", "content", description).line();
        if (target == Target.PAPER) {
            bookmarks(out, model.body());
        }
        out.style(PageFooter.fill(StyleSheets.forTarget(target), model, labels, draft)).line();
        out.close("head").line();
    }

    private static void bookmarks(Markup out, List<Block> body) {
        out.open("bookmarks");
        for (Block block : body) {
            switch (block) {
                case Block.Heading heading when heading.level() == 1 ->
                    bookmark(out, heading.number(), " ", heading.text(), heading.anchor());
                case Block.Annex annex -> bookmark(out, annex.number(), ": ", annex.title(), annex.id());
                case Block.Heading _,Block.Paragraph _,Block.Clause _,Block.Items _,Block.Table _,Block.Particulars _,Block.SignaturePlace _ ->
                    {
                    }
            }
        }
        out.close("bookmarks").line();
    }

    private static void bookmark(Markup out, String number, String between, List<Run> title, String id) {
        String name = (number.isEmpty() ? "" : number + between) + PlainText.of(title);
        out.empty("bookmark", "name", name, "href", "#" + BlockMarkup.anchor(id));
    }

    private void front(Markup out, DocumentModel model, Labels labels, BlockMarkup blocks) {
        out.open("div", "class", "front");
        if (draft) {
            out.element("p", labels.draft(), "class", "draft-mark");
        }
        out.element("h1", model.title());
        if (!model.subtitle().isEmpty()) {
            out.element("p", model.subtitle(), "class", "subtitle");
        }
        if (!model.front().isEmpty()) {
            blocks.particulars(model.front());
        }
        out.close("div").line();
    }
}
