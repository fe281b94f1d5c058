package org.rogatory.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;

import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawData;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks from what source a row was found to be right. */
final class ConfirmForm extends Dialog {

    ConfirmForm(LawData data, DataTable table, DataRow row, DataWords words, LocalDate today, Runnable done) {
        setHeaderTitle(words.text("lawdata.confirm.of", words.name(table, row)));
        setWidth("min(38rem, 100%)");
        var source = new SourceFields(words, today);
        var problems = new ErrorSummary();
        add(problems, new Paragraph(words.text("lawdata.confirm.intro")), source);
        var confirm = new Button(words.text("lawdata.confirm.submit"), click -> {
            var found = new ArrayList<Problem>(source.problems());
            if (found.isEmpty()) {
                try {
                    data.confirm(table.name(), row.key(), source.source(), source.checkedOn(), row.number());
                    close();
                    done.run();
                } catch (DataRefused refused) {
                    found.add(new Problem.Plain(words.refusal(refused)));
                }
            }
            problems.show(found);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.text("app.cancel"), click -> close()), confirm);
    }
}
