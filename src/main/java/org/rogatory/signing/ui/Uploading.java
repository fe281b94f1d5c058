package org.rogatory.signing.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** How a file that is on its way and then checked looks: named for every reader. */
final class Uploading {

    private static final String NAME_PROGRESS = """
            this.addEventListener('upload-start', () => setTimeout(() => this.querySelectorAll('vaadin-progress-bar')
                .forEach(bar => bar.setAttribute('aria-label', $0))))""";

    private Uploading() {
    }

    static void dress(Upload upload) {
        String checking = upload.getTranslation("signing.upload.checking");
        upload.setI18n(new UploadI18N().setUploading(
                new UploadI18N.Uploading().setStatus(new UploadI18N.Uploading.Status().setProcessing(checking))));
        upload.getElement().executeJs(NAME_PROGRESS, checking);
        upload.getElement().addEventListener("upload-before", _ -> {}); // so that the page hears at once what is done for this file
    }
}
