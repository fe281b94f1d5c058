package org.rogatory.drafting.ui.fields;

import java.util.List;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Asks before a row is removed to which other answers refer. */
final class RemoveDialog {

    private RemoveDialog() {
    }

    static void open(String row, List<String> referring, Runnable remove) {
        var dialog = new ConfirmDialog();
        var places = new UnorderedList();
        referring.forEach(place -> places.add(new ListItem(place)));
        dialog.setHeader(dialog.getTranslation("rows.remove.question", row));
        dialog.setText(new Div(new Paragraph(dialog.getTranslation("rows.remove.referred")), places));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("rows.remove.keep"));
        dialog.setConfirmText(dialog.getTranslation("rows.remove.anyway"));
        dialog.addConfirmListener(_ -> remove.run());
        dialog.open();
    }
}
