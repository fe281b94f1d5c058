package org.rogatory.shared.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things as a list of links with a line of particulars each. Never empty without saying why. */
public final class RowList extends Div {

    /**
     * @param tag     the state, if there is one to tell
     * @param details short facts, told apart by dots
     */
    public record Row(String title, String address, Optional<Tag> tag, List<String> details) {}

    /**
     * A state in one or two words.
     *
     * @param urgent whether it presses, and is shown so
     */
    public record Tag(String text, boolean urgent) {

        public Tag(String text) {
            this(text, false);
        }
    }

    public RowList() {
        addClassName("row-list");
    }

    public void show(List<Row> rows, String whyEmpty) {
        removeAll();
        if (rows.isEmpty()) {
            var empty = new Paragraph(whyEmpty);
            empty.addClassName("why-empty");
            add(empty);
            return;
        }
        var list = new UnorderedList();
        rows.stream().map(RowList::item).forEach(list::add);
        add(list);
    }

    private static ListItem item(Row row) {
        var title = new Div(new Anchor(row.address(), row.title()));
        title.addClassName("row-title");
        row.tag().map(RowList::tag).ifPresent(title::add);
        var details = new Div(row.details().stream().filter(detail -> !detail.isBlank()).map(Span::new).toArray(Component[]::new));
        details.addClassName("row-details");
        return new ListItem(title, details);
    }

    private static Span tag(Tag shown) {
        var tag = new Span(shown.text());
        tag.addClassName("tag");
        tag.setClassName("tag-urgent", shown.urgent());
        return tag;
    }
}
