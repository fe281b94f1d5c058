package org.rogatory.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import org.rogatory.directory.Authority;
import org.rogatory.directory.ContactPoint;
import org.rogatory.directory.ElectronicAcceptance;
import org.rogatory.directory.ElectronicAcceptance.Accepts;
import org.rogatory.directory.ElectronicAcceptance.Known;
import org.rogatory.directory.RecipientCertificate;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What somebody needs who wants to reach an authority: where, whom, by which means, under which certificate. What is not known is said to be so. */
final class AuthorityFacts extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DataWords words;
    private final Clock clock;

    AuthorityFacts(DataWords words, Authority authority, Clock clock) {
        this.words = words;
        this.clock = clock;
        getContent().addClassName("authority-facts");
        section("directory.where");
        facts(fact("lawdata.column.iso2", words.state(authority.state().code())),
                fact("lawdata.column.instrument", words.instrument(authority.instrument())),
                fact("lawdata.column.matter", authority.matter()),
                fact("lawdata.column.channel", authority.channel().isEmpty() ? "" : words.choice(authority.channel())),
                fact("lawdata.column.address", authority.address()), fact("lawdata.column.city", authority.city()),
                fact("lawdata.column.all_hours", known(authority.aroundTheClock())), fact("lawdata.column.note", authority.note()));
        section("directory.electronic");
        electronic(authority.electronic());
        section("directory.contacts");
        if (authority.contactPoints().isEmpty()) {
            none("directory.contacts.none");
        }
        authority.contactPoints().forEach(this::contact);
        section("directory.certificate");
        authority.certificate().ifPresentOrElse(this::certificate, () -> none("directory.certificate.none"));
        var provenance = authority.row().provenance();
        section("lawdata.source");
        facts(fact("lawdata.source", provenance.source()), fact("lawdata.checked", words.checked(provenance)),
                fact("lawdata.certainty", words.certainty(provenance) + ", " + words.origin(authority.row())));
    }

    private record Fact(String key, String value) {}

    private static Fact fact(String key, String value) {
        return new Fact(key, value);
    }

    private void electronic(ElectronicAcceptance electronic) {
        Accepts today = electronic.on(LocalDate.now(clock));
        facts(fact("lawdata.column.accepts_electronic", words.text("directory.accepting." + today)),
                fact("lawdata.column.means", electronic.means()), fact("lawdata.column.electronic_address", electronic.address()),
                fact("lawdata.column.signature_type", electronic.signatureType()),
                fact("lawdata.column.encryption", electronic.encryption()),
                fact("lawdata.column.paper_confirmation", electronic.withinDays().isPresent()
                        ? words.text("directory.paper.within", electronic.withinDays().getAsInt())
                        : known(electronic.paper())),
                fact("lawdata.column.valid_from", electronic.validFrom().map(Moments::date).orElse("")),
                fact("lawdata.column.valid_to", electronic.validTo().map(Moments::date).orElse("")));
    }

    private void contact(ContactPoint contact) {
        String zone = contact.timeZone()
                .map(each -> words.text("directory.zone", each.getId(), ZonedDateTime.now(clock.withZone(each)).format(TIME))).orElse("");
        String languages = contact.languages().stream().map(each -> each.nameIn(Language.ENGLISH)).collect(Collectors.joining(", "));
        facts(fact("directory.contact.office", contact.office()), fact("directory.contact.phone", contact.phone()),
                fact("directory.contact.email", contact.eMail()), fact("directory.contact.zone", zone),
                fact("directory.contact.languages", languages), fact("directory.contact.hours", contact.hours()));
    }

    private void certificate(RecipientCertificate certificate) {
        if (!certificate.isValidAt(clock.instant())) {
            none("directory.certificate.expired");
        }
        facts(fact("directory.certificate.subject", certificate.subject()), fact("directory.certificate.issuer", certificate.issuer()),
                fact("directory.certificate.emails", String.join(", ", certificate.eMails())),
                fact("directory.certificate.from", Moments.dateTime(certificate.validFrom())),
                fact("directory.certificate.until", Moments.dateTime(certificate.validUntil())),
                fact("directory.certificate.sha256", certificate.sha256()));
    }

    private String known(Known known) {
        return words.text("directory.known." + known);
    }

    private void section(String key) {
        getContent().add(new H2(words.text(key)));
    }

    private void none(String key) {
        getContent().add(new Paragraph(words.text(key)));
    }

    private void facts(Fact... facts) {
        var list = new DescriptionList();
        list.addClassName("fact-list");
        for (Fact fact : facts) {
            if (!fact.value().isBlank()) {
                list.add(new Div(new Term(words.text(fact.key())), new Description(new Text(fact.value()))));
            }
        }
        getContent().add(list);
    }
}
