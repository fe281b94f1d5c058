package org.rogatory.directory.ui;

import java.util.List;

import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.ImportReport;
import org.rogatory.directory.LawData;
import org.rogatory.shared.ui.ErrorSummary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes a file of rows: first it says what the file would do, then it does it if told to. */
final class ImportDialog extends Dialog {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int FAULTS_SHOWN = 200;

    private final transient LawData data;
    private final transient DataTable table;
    private final transient DataWords words;
    private final Runnable done;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div report = new Div();
    private final Button takeAll = new Button();
    private final Button takeGood = new Button();
    private transient byte[] file = new byte[0];

    ImportDialog(LawData data, DataTable table, DataWords words, Runnable done) {
        this.data = data;
        this.table = table;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.text("lawdata.import.to", words.table(table)));
        setWidth("min(48rem, 100%)");
        report.getElement().setAttribute("role", "status");
        takeAll.addThemeVariants(ButtonVariant.PRIMARY);
        takeAll.addClickListener(click -> take(false));
        takeGood.addClickListener(click -> take(true));
        add(new Paragraph(words.text("lawdata.import.intro")), upload(), problems, report);
        getFooter().add(new Button(words.text("app.cancel"), click -> close()), takeGood, takeAll);
        offer(new ImportReport(0, 0, 0, List.of()));
    }

    private Upload upload() {
        var upload = new Upload(new InMemoryUploadHandler((particulars, bytes) -> examine(bytes)) {

            private static final long serialVersionUID = 1;

            @Override
            public long getFileSizeMax() {
                return LARGEST;
            }

            @Override
            public long getRequestSizeMax() {
                return LARGEST + 64 * 1024L;
            }
        });
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button(words.text("lawdata.import.choose")));
        upload.setDropLabel(new Span(words.text("lawdata.import.drop")));
        upload.addFileRejectedListener(rejected -> refuse(words.text("lawdata.import.rejected", LARGEST / (1024 * 1024))));
        upload.addFileRemovedListener(removed -> offer(new ImportReport(0, 0, 0, List.of())));
        return upload;
    }

    void examine(byte[] bytes) {
        file = bytes.clone();
        problems.clear();
        report.removeAll();
        try {
            ImportReport found = data.examine(table.name(), file);
            show(found);
            offer(found);
        } catch (DataRefused refused) {
            refuse(words.refusal(refused));
        }
    }

    private void refuse(String why) {
        offer(new ImportReport(0, 0, 0, List.of()));
        problems.show(List.of(new ErrorSummary.Problem.Plain(why)));
    }

    private void show(ImportReport found) {
        report.add(new Paragraph(words.text("lawdata.import.report", found.added(), found.changed(), found.unchanged(),
                found.faults().size())));
        if (!found.isClean()) {
            var list = new OrderedList();
            list.addClassName("plain");
            found.faults().stream().limit(FAULTS_SHOWN)
                    .map(each -> new ListItem(words.text("lawdata.import.line", String.valueOf(each.line()), words.fault(each.fault()))))
                    .forEach(list::add);
            report.add(list);
            if (found.faults().size() > FAULTS_SHOWN) {
                report.add(new Paragraph(words.text("lawdata.import.more", found.faults().size() - FAULTS_SHOWN)));
            }
        }
    }

    private void offer(ImportReport found) {
        takeAll.setText(words.text("lawdata.import.all", found.taken()));
        takeAll.setVisible(found.isClean() && found.taken() > 0);
        takeGood.setText(words.text("lawdata.import.good", found.taken()));
        takeGood.setVisible(!found.isClean() && found.taken() > 0);
    }

    private void take(boolean goodRowsOnly) {
        try {
            ImportReport taken = data.take(table.name(), file, goodRowsOnly);
            close();
            Notification.show(words.text("lawdata.import.done", taken.taken()));
            done.run();
        } catch (DataRefused refused) {
            refuse(words.refusal(refused));
        }
    }
}
