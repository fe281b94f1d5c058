package org.rogatory.signing.ui;

import java.io.IOException;
import java.util.function.Function;

import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.VerifierBusy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

/**
 * Takes a file that comes from outside and has it judged in the thread of the upload, which holds no lock: while it is judged, the person's other
 * windows go on working. Nothing touches a disk.
 */
final class FileTaking extends Composite<Div> {

    private final Complaint problem = new Complaint();

    /**
     * @param key   of the texts: the label, {@code .choose} and {@code .drop}
     * @param types endings that are offered, such as {@code .pdf}
     * @param judge takes the bytes in and says what became of them
     * @param tell  shows that, in the person's window
     */
    <T> FileTaking(String key, String[] types, Function<byte[], T> judge, SerializableConsumer<T> tell) {
        var upload = new Upload(new UploadHandler() {

            private static final long serialVersionUID = 1;

            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                take(event.getUI(), event.getInputStream().readNBytes(OutsideSigning.LARGEST + 1), judge, tell);
            }

            @Override
            public long getFileSizeMax() {
                return OutsideSigning.LARGEST;
            }

            @Override
            public long getRequestSizeMax() {
                return OutsideSigning.LARGEST + 64 * 1024L;
            }
        });
        upload.setAcceptedFileTypes(types);
        upload.setMaxFileSize(OutsideSigning.LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation(key + ".choose")));
        upload.setDropLabel(new Span(getTranslation(key + ".drop")));
        upload.addFileRejectedListener(rejected -> complain(getTranslation(key + ".rejected", OutsideSigning.LARGEST / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Uploading.dress(upload);
        var label = new Span(getTranslation(key));
        label.addClassName("field-label");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation(key));
        getContent().addClassName("file-taking");
        getContent().add(label, upload, problem);
    }

    private <T> void take(UI ui, byte[] file, Function<byte[], T> judge, SerializableConsumer<T> tell) {
        try {
            ui.access(problem::withdraw); // what was wrong with the file before
            T outcome = judge.apply(file);
            ui.access(() -> tell.accept(outcome));
        } catch (VerifierBusy busy) {
            ui.access(() -> complain(getTranslation("signing.upload.busy")));
        } catch (UIDetachedException gone) {
            // whoever brought the file has left the page: there is nobody to tell
        }
    }

    void complain(String sentence) {
        problem.say(sentence);
    }
}
