package org.rogatory.signing.ui;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.AnchorRefused;
import org.rogatory.signing.TrustAnchor;
import org.rogatory.signing.TrustAnchors;
import org.rogatory.signing.TrustedLists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Whom this installation trusts: add certificates, see them with their fingerprints, withdraw them. */
@Route("trust")
@Menu(title = "app.menu.trust", order = 8, icon = "vaadin:shield")
@RolesAllowed("ADMINISTRATOR")
class TrustView extends Div implements HasDynamicTitle {

    private static final Pattern PAIRS = Pattern.compile("(..)(?=.)");

    private final transient TrustAnchors anchors;
    private final transient Clock clock;
    private final TextField note = new TextField();
    private final Paragraph outcome = new Paragraph();
    private final Div rows = new Div();

    TrustView(TrustAnchors anchors, TrustedLists lists, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
        addClassName("page");
        rows.addClassName("row-list");
        outcome.getElement().setAttribute("role", "status");
        var intro = new Paragraph(getTranslation("trust.intro"));
        intro.addClassName("lead");
        add(new H1(getTranslation("trust.title")), intro, form(), rows, new TrustedListSection(lists, clock));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("trust.title"));
    }

    private Section form() {
        note.setLabel(getTranslation("trust.note"));
        note.setHelperText(getTranslation("trust.note.help"));
        note.setMaxLength(500);
        note.setWidthFull();
        var form = new Section(new H2(getTranslation("trust.add")), new Paragraph(getTranslation("trust.add.intro")), note, upload(),
                outcome);
        form.addClassName("trust-form");
        return form;
    }

    private Upload upload() {
        var upload = new Upload(new InMemoryUploadHandler((_, bytes) -> add(bytes)) {

            private static final long serialVersionUID = 1;

            @Override
            public long getFileSizeMax() {
                return TrustAnchors.LARGEST;
            }

            @Override
            public long getRequestSizeMax() {
                return TrustAnchors.LARGEST + 64 * 1024L;
            }
        });
        upload.setId("trust-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TrustAnchors.LARGEST);
        upload.setUploadButton(new Button(getTranslation("trust.choose")));
        upload.setDropLabel(new Span(getTranslation("trust.drop")));
        upload.addFileRejectedListener(_ -> say(getTranslation("trust.tooLarge"), true));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    void add(byte[] file) {
        try {
            List<TrustAnchor> added = anchors.add(file, note.getValue());
            note.clear();
            say(getTranslation("trust.added", added.size()), false);
            refresh();
        } catch (AnchorRefused refused) {
            say(getTranslation(refused.messageKey(), refused.arguments().toArray()), true);
        }
    }

    private void say(String text, boolean problem) {
        outcome.setText(text);
        outcome.setClassName("problem", problem);
    }

    private void refresh() {
        rows.removeAll();
        List<TrustAnchor> all = anchors.list();
        if (all.isEmpty()) {
            rows.add(new Paragraph(getTranslation("trust.none")));
            return;
        }
        var list = new UnorderedList();
        all.stream().map(this::item).forEach(list::add);
        rows.add(list);
    }

    private ListItem item(TrustAnchor anchor) {
        var kind = new Span(getTranslation(anchor.validUntil().isBefore(clock.instant())
                ? "trust.expired"
                : anchor.mayIssue() ? "trust.issuer" : "trust.signer"));
        kind.addClassName("tag");
        var title = new Div(new H2(anchor.subject()), kind);
        title.addClassName("row-title");
        var details = new Div(new Span(getTranslation("trust.by", anchor.issuer())),
                new Span(getTranslation("trust.until", Moments.dateTime(anchor.validUntil()))),
                new Span(getTranslation("trust.from", anchor.note(), anchor.addedBy(), Moments.dateTime(anchor.addedAt()))));
        details.addClassName("row-details");
        var fingerprint = new Code(getTranslation("trust.fingerprint", PAIRS.matcher(anchor.fingerprint()).replaceAll("$1 ")));
        fingerprint.addClassName("fingerprint");
        var withdraw = new Button(getTranslation("trust.withdraw"), _ -> ask(anchor));
        withdraw.setAriaLabel(getTranslation("trust.withdraw") + ": " + anchor.subject());
        withdraw.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var actions = new Div(withdraw);
        actions.addClassName("actions");
        return new ListItem(title, details, fingerprint, actions);
    }

    private void ask(TrustAnchor anchor) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("trust.withdraw.question", anchor.subject()));
        dialog.setText(getTranslation("trust.withdraw.consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("app.cancel"));
        dialog.setConfirmText(getTranslation("trust.withdraw"));
        dialog.addConfirmListener(_ -> {
            anchors.withdraw(anchor.id());
            refresh();
        });
        dialog.open();
    }
}
