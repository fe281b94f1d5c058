package org.rogatory.signing.ui;

import java.util.Arrays;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes a PKCS #12 file into memory, never onto a disk, and forgets it when told to. */
final class KeyFileUpload extends Composite<Div> {

    private static final int LARGEST = 1024 * 1024;

    private final Paragraph problem = new Paragraph();
    private transient byte[] content = new byte[0];

    KeyFileUpload() {
        var upload = new Upload(new InMemoryUploadHandler((particulars, bytes) -> content = bytes) {

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
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".p12", ".pfx", "application/x-pkcs12");
        upload.setUploadButton(new Button(getTranslation("signing.key.choose")));
        upload.setDropLabel(new Span(getTranslation("signing.key.drop")));
        upload.addFileRejectedListener(rejected -> problem.setText(getTranslation("signing.key.tooLarge")));
        upload.addFileRemovedListener(removed -> forget());
        problem.getElement().setAttribute("role", "alert");
        var label = new Span(getTranslation("signing.key.file"));
        label.addClassName("field-label");
        getContent().add(label, upload, problem);
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("signing.key.file"));
    }

    boolean isEmpty() {
        return content.length == 0;
    }

    byte[] content() {
        return content;
    }

    void forget() {
        Arrays.fill(content, (byte) 0);
        content = new byte[0];
    }
}
