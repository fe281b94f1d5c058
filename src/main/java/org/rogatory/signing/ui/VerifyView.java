package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verification;
import org.rogatory.signing.VerifierBusy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

/** Drop a PDF and read what its signatures are worth. */
@Route("verify")
@Menu(title = "app.menu.verify", order = 5, icon = "vaadin:check-circle")
@PermitAll
class VerifyView extends Div implements HasDynamicTitle {

    private final transient Verification verification;
    private final Complaint problem = new Complaint();
    private final Div result = new Div();

    VerifyView(Verification verification) {
        this.verification = verification;
        addClassName("page");
        result.getElement().setAttribute("role", "status");
        result.getElement().setAttribute("tabindex", "-1");
        result.addClassName("verification");
        var intro = new Paragraph(getTranslation("verify.intro"));
        intro.addClassName("lead");
        add(new H1(getTranslation("verify.title")), intro, upload(), problem, result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("verify.title"));
    }

    private Upload upload() {
        var upload = new Upload(new UploadHandler() {

            private static final long serialVersionUID = 1;

            @Override
            public void handleUploadRequest(UploadEvent event) throws java.io.IOException {
                byte[] pdf = event.getInputStream().readNBytes(Verification.LARGEST + 1);
                judge(event.getUI(), event.getFileName(), pdf);
            }

            @Override
            public long getFileSizeMax() {
                return Verification.LARGEST;
            }

            @Override
            public long getRequestSizeMax() {
                return Verification.LARGEST + 64 * 1024L;
            }
        });
        upload.setId("verify-upload");
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setMaxFileSize(Verification.LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("verify.choose")));
        upload.setDropLabel(new Span(getTranslation("verify.drop")));
        upload.addFileRejectedListener(rejected -> refuse("verify.rejected"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Uploading.dress(upload);
        return upload;
    }

    /** In the thread of the upload, which holds no lock: while a file is judged, the person's other windows go on working. */
    private void judge(UI ui, String name, byte[] pdf) {
        try {
            if (pdf.length > Verification.LARGEST) {
                ui.access(() -> refuse("verify.rejected"));
                return;
            }
            ui.access(this::forget);
            Examination examination = verification.examine(pdf);
            List<PagePair> pages = doubtful(examination).map(slot -> verification.changedPages(pdf, slot)).orElse(List.of());
            ui.access(() -> show(new VerificationReport(name, pdf.length, examination, pages)));
        } catch (VerifierBusy busy) {
            ui.access(() -> refuse("verify.busy"));
        } catch (UIDetachedException gone) {
            // whoever asked has left the page: there is nobody to tell
        }
    }

    /** The first signature after which something changed; where nothing is doubtful there is nothing to compare. */
    private static Optional<String> doubtful(Examination examination) {
        return examination.report().verdict() == Verdict.VALID
                ? Optional.empty()
                : examination.report().signatures().stream().filter(signature -> signature.verdict() != Verdict.VALID).findFirst()
                        .map(SignatureFinding::slot);
    }

    /** What was said of the file before. */
    private void forget() {
        problem.withdraw();
        result.removeAll();
    }

    private void refuse(String key) {
        result.removeAll();
        problem.say(getTranslation(key));
    }

    private void show(VerificationReport report) {
        forget();
        result.add(report);
        result.getElement().callJsFunction("focus");
    }
}
