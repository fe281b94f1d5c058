package org.rogatory.signing.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Reason;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Statement;
import org.rogatory.signing.Trusted;
import org.rogatory.signing.Verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A verification for the reader: first one sentence, then each signature, then the pages to compare and the reports to keep. */
final class VerificationReport extends Composite<Div> {

    private static final String XML = "application/xml";
    private static final String PNG = "image/png";
    /** Names come out of strangers' files and must not turn the text around them. */
    private static final UnaryOperator<String> PLAIN = text -> Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+").matcher(text)
            .replaceAll(" ");

    VerificationReport(String file, int size, Examination examination, List<PagePair> pages) {
        SignatureReport report = examination.report();
        var headline = new H2(sentence(report.headline()));
        var verdict = new Div(tag(report.verdict()), headline,
                new Paragraph(getTranslation("verify.file", PLAIN.apply(file), Math.max(1, size / 1024))));
        verdict.addClassNames("verdict", "verdict-" + report.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        getContent().add(verdict);
        if (!report.reasons().isEmpty()) {
            getContent().add(reasons(report.reasons()));
        }
        report.notes().forEach(note -> getContent().add(new Paragraph(PLAIN.apply(sentence(note)))));
        report.signatures().forEach(signature -> getContent().add(signature(signature)));
        report.open()
                .forEach(place -> getContent().add(new Paragraph(getTranslation("verify.open", PLAIN.apply(place.slot()), place.page()))));
        if (!pages.isEmpty()) {
            getContent().add(comparison(pages));
        }
        getContent().add(downloads(examination));
    }

    private Span tag(Verdict verdict) {
        var tag = new Span(getTranslation("verify.verdict." + verdict));
        tag.addClassName("tag");
        return tag;
    }

    private Section signature(SignatureFinding signature) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "verify.signer", PLAIN.apply(signature.signer()));
        if (!signature.signatory().authority().isEmpty()) {
            fact(facts, "verify.authority", PLAIN.apply(signature.signatory().authority()));
        }
        if (!signature.signatory().party().isEmpty()) {
            fact(facts, "verify.party", signature.signatory().party());
        }
        signature.time().stamped().ifPresent(stamp -> fact(facts, "verify.stamp",
                getTranslation(stamp.trusted() ? "verify.stamp.trusted" : "verify.stamp.unknown", Moments.dateTime(stamp.at()),
                        PLAIN.apply(stamp.by()))));
        fact(facts, "verify.time", signature.claimedTime().map(time -> getTranslation("verify.time.claimed", Moments.dateTime(time)))
                .orElse(getTranslation("verify.time.none")));
        fact(facts, "verify.level", signature.level());
        fact(facts, "verify.intact", getTranslation("verify.intact." + signature.intact()));
        fact(facts, "verify.covers", getTranslation("verify.covers." + signature.covers()));
        fact(facts, "verify.changed", getTranslation("verify.changed." + signature.changedAfter()));
        fact(facts, "verify.trust", trust(signature.trusted()));
        fact(facts, "verify.issuer", PLAIN.apply(signature.certificate().issuer()));
        fact(facts, "verify.serial", signature.certificate().serial());
        var section = new Section(new H3(getTranslation("verify.signature", PLAIN.apply(signature.slot()))), tag(signature.verdict()),
                facts);
        section.addClassName("signature-finding");
        if (!signature.reasons().isEmpty()) {
            section.add(reasons(signature.reasons()));
        }
        return section;
    }

    private String trust(Trusted trusted) {
        return trusted.listing()
                .map(listing -> getTranslation("verify.trust.listed", listing.state(getLocale()), listing.provider(), listing.service()))
                .orElseGet(() -> getTranslation("verify.trust." + trusted.basis()));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private UnorderedList reasons(List<Reason> reasons) {
        var list = new UnorderedList();
        list.addClassName("reasons");
        reasons.forEach(reason -> list.add(new ListItem(PLAIN.apply(sentence(reason.statement())))));
        return list;
    }

    private Section comparison(List<PagePair> pages) {
        var section = new Section(new H2(getTranslation("verify.pages")), new Paragraph(getTranslation("verify.pages.intro")));
        pages.forEach(pair -> {
            var both = new Div(picture("verify.pages.signed", pair.page(), pair.signed()),
                    picture("verify.pages.now", pair.page(), pair.now()));
            both.addClassName("page-pair");
            section.add(both);
        });
        return section;
    }

    private Component picture(String key, int page, byte[] png) {
        var text = getTranslation(key, page);
        if (png.length == 0) {
            return new Paragraph(getTranslation(key + ".none", page));
        }
        var image = new Image(FileDelivery.inline("page-" + page + ".png", PNG, () -> png), text);
        return new Div(new Paragraph(text), image);
    }

    private Div downloads(Examination examination) {
        var links = new Div();
        links.addClassName("actions");
        examination.simple().ifPresent(xml -> links.add(download("verify.simple", "simple-report.xml", xml)));
        examination.detailed().ifPresent(xml -> links.add(download("verify.detailed", "detailed-report.xml", xml)));
        return links;
    }

    private Anchor download(String key, String name, String xml) {
        var anchor = new Anchor(FileDelivery.attachment(name, XML, () -> xml.getBytes(StandardCharsets.UTF_8)), getTranslation(key));
        anchor.getElement().setAttribute("download", name);
        return anchor;
    }

    private String sentence(Statement statement) {
        return statement.in(getLocale());
    }
}
