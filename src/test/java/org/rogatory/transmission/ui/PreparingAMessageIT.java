package org.rogatory.transmission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Role;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** The worked sample of a request knows no e-mail address of the ministry to which it goes. */
@OnH2
@WithMockUser(username = "approver", roles = "APPROVER")
class PreparingAMessageIT extends SpringBrowserlessTest {

    private static final String DOWNLOAD = "Download the message (.eml)";

    @Autowired
    private Drafting drafting;

    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    @BeforeEach
    void theSampleIsFinalised() {
        var draft = sample.of(people.demonstration("approver", Role.APPROVER), "mla-request");
        var document = drafting.open(draft).summary().document()
                .orElseGet(() -> ((Finalising.Done) drafting.finalise(draft)).document().id());
        navigate(SendView.class, Map.of("documentId", document.toString()));
    }

    @Test
    void asksForAnAddressBeforeItOffersTheMessage() {
        assertThat($(Anchor.class).withText(DOWNLOAD).exists()).isFalse();
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("The document names no e-mail address"));

        test(recipients()).setValue("mutual.assistance@ministry-of-justice.example");

        assertThat($(Anchor.class).withText(DOWNLOAD).exists()).isTrue();
        assertThat(paragraphs()).noneMatch(text -> text.startsWith("The document names no e-mail address"));
    }

    @Test
    void saysWhichAddressIsNone() {
        test(recipients()).setValue("mutual.assistance@ministry-of-justice.example, desk@example..com");

        assertThat(recipients().getErrorMessage()).contains("desk@example..com");
        assertThat($(Anchor.class).withText(DOWNLOAD).exists()).isFalse();
    }

    private TextArea recipients() {
        return $(TextArea.class).withCaption("Recipients").single();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
