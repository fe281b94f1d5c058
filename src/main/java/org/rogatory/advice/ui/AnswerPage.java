package org.rogatory.advice.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.advice.ui.matrix.Footnotes;
import org.rogatory.advice.ui.matrix.Proof;
import org.rogatory.advice.ui.matrix.Statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The answer as it is read and printed: what governs first, what supports it, what is not available and why, the matrix, the sources. */
final class AnswerPage extends Div {

    private final Footnotes footnotes = new Footnotes();
    private final Entry.Filter filter;

    AnswerPage(Answer answer, Entry.Filter filter) {
        this.filter = filter;
        addClassName("law-answer");
        answer.groups().forEach(group -> group(group).ifPresent(this::add));
        rest(answer.rest()).ifPresent(this::add);
        if (getComponentCount() == 0) {
            var nothing = new Paragraph(getTranslation("law.filter.nothing"));
            nothing.addClassName("why-empty");
            add(nothing);
        }
        add(section(getTranslation("law.matrix"), new Paragraph(getTranslation("law.matrix.how")), answer.matrix().apply(footnotes)));
        add(section(getTranslation("law.sources"), footnotes.list()));
    }

    private Optional<Section> group(Answer.Group group) {
        var entries = group.entries().stream().flatMap(entry -> entry.under(filter).stream()).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var section = section(group.heading(), new Paragraph(group.meaning()));
        entries.stream().map(this::article).forEach(section::add);
        return Optional.of(section);
    }

    private Article article(Entry entry) {
        var article = new Article(new H3(entry.heading()));
        article.addClassName("law-entry");
        if (!entry.title().equals(entry.heading())) {
            var title = new Paragraph(entry.title());
            title.addClassName("quiet");
            article.add(title);
        }
        var why = new Paragraph(new Span(entry.why()));
        entry.proof().ifPresent(proof -> why.add(source(entry.why(), entry.title(), proof)));
        article.add(why);
        if (!entry.lines().isEmpty()) {
            var list = new DescriptionList();
            entry.lines().forEach(line -> list.add(line(entry, line)));
            article.add(list);
        }
        if (!entry.more().isEmpty()) {
            article.add(more(entry));
        }
        return article;
    }

    private NativeDetails more(Entry entry) {
        var list = new DescriptionList();
        entry.more().forEach(line -> list.add(line(entry, line)));
        var more = new NativeDetails(getTranslation("law.more", entry.more().size()), list);
        more.addClassName("law-more");
        more.setOpen(filter.looksInside());
        return more;
    }

    private Div line(Entry entry, Line line) {
        var text = new DescriptionList.Description(new Span(line.text()));
        if (!line.article().isEmpty()) {
            var article = new Span(getTranslation("law.article", line.article()));
            article.addClassName("cited");
            text.add(article);
        }
        line.proof().ifPresent(proof -> text.add(source(line.name() + ": " + line.text(), entry.heading(), proof)));
        var whole = new Div(new DescriptionList.Term(line.name()), text);
        // that nothing is recorded on a point is a hint for the desk; paper is short
        if (line.isSilent()) {
            whole.addClassName("not-printed");
        }
        return whole;
    }

    /** "source 3", or "unverified, source 3": what is not sure says so in words, on paper too. */
    private Statement source(String statement, String title, Proof proof) {
        var words = getTranslation("law.line." + proof.sureness(), footnotes.number(proof));
        var mark = new Statement(words, getTranslation("law.line.named", words, statement), !proof.isSure(),
                () -> proof.note(statement, title));
        mark.addClassName("source-mark");
        return mark;
    }

    private Optional<Section> rest(List<Answer.Group> rest) {
        var section = section(getTranslation("law.rest"));
        rest.forEach(group -> {
            var found = group.entries().stream().flatMap(entry -> entry.under(filter).stream()).map(this::shortly).toArray(ListItem[]::new);
            if (found.length > 0) {
                var list = new UnorderedList(found);
                list.addClassName("law-rest");
                section.add(new H3(group.heading()), list);
            }
        });
        return section.getComponentCount() > 1 ? Optional.of(section) : Optional.empty();
    }

    private ListItem shortly(Entry entry) {
        var name = new Span(entry.heading());
        name.addClassName("law-rest-name");
        var why = new Span(entry.why());
        why.addClassName("not-printed");
        var item = new ListItem(name, why);
        entry.proof().ifPresent(proof -> {
            var source = source(entry.why(), entry.title(), proof);
            source.addClassName("not-printed");
            item.addComponentAtIndex(1, number(proof));
            item.add(source);
        });
        return item;
    }

    /** On paper the short list names its sources by number only. */
    private Span number(Proof proof) {
        var number = new Span(String.valueOf(footnotes.number(proof)));
        number.addClassNames("footnote-mark", "printed-only");
        return number;
    }

    private static Section section(String heading, Component... content) {
        return new Section(Stream.concat(Stream.of(new H2(heading)), Stream.of(content)).toArray(Component[]::new));
    }
}
