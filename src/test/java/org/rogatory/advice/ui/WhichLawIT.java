package org.rogatory.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.advice.ui.matrix.Statement;
import org.rogatory.law.Law;
import org.rogatory.law.LawTables;
import org.rogatory.law.Provision;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.ErrorSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

@OnH2
@WithMockUser(username = "drafter", roles = "DRAFTER")
class WhichLawIT extends SpringBrowserlessTest {

    @Autowired
    private Law law;

    @Test
    void answersForTheStatesOfTheAddress() {
        open("law?from=ZM&to=LV&date=2026-11-23&offence=O10&kind=K08");
        assertThat(headings()).contains("Governs first", "States and instruments", "Sources");
        assertThat($(H3.class).first().getText()).startsWith("UN Convention against Corruption");
        assertThat(page()).contains("Latvian").contains("Ministry of Justice (Tieslietu ministrija), Riga");
    }

    @Test
    void leavesArticle27AsideWhereAnotherTreatyIsInForce() {
        open("law?from=GE&to=DE&date=2026-11-18&offence=O30");
        assertThat(page()).contains("articles 27 and 28 do not apply");
    }

    @Test
    void saysWhatBindsAllStatesOfATeam() {
        open("law?team=RO,NL,ES&date=2026-11-23");
        assertThat(headings()).contains("Joint investigation team of Romania, Netherlands, and Spain, on 23 November 2026");
        assertThat(headings()).containsSubsequence("Binds all States of the team", "To be confirmed");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("EU Convention 2000, art. 13")
                .contains("UN Convention against Transnational Organized Crime (UNTOC), art. 19");
    }

    @Test
    void writesEachChoiceIntoTheAddress() {
        open("law?from=ZM&to=LV&date=2026-11-23");
        @SuppressWarnings("unchecked")
        ComboBox<State> to = (ComboBox<State>) $(ComboBox.class).withPropertyValue(ComboBox::getLabel, "State that is asked").single();
        test(to).selectItem("Estonia");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=ZM", "to=EE", "date=2026-11-23");
        assertThat(headings()).anyMatch(each -> each.startsWith("Zambia asks Estonia"));
    }

    @Test
    void namesWhatIsWrongAndKeepsTheRest() {
        open("law?from=QQ&to=LV&date=2026-11-23");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(headings()).doesNotContain("Governs first");
        assertThat($(ComboBox.class).withPropertyValue(ComboBox::getLabel, "State that is asked").single().getValue())
                .isEqualTo(new State("LV"));
    }

    @Test
    void asksForStatesBeforeItAnswers() {
        open("law");
        assertThat($(Paragraph.class).withClassName("why-empty").single().getText()).startsWith("Choose the State that asks");
        assertThat($(ErrorSummary.class).all()).noneMatch(ErrorSummary::isVisible);
    }

    @Test
    void narrowsTheAnswerDownToWords() {
        open("law?from=ZM&to=LV&date=2026-11-23&offence=O10");
        int all = $(H3.class).all().size();
        test($(TextField.class).single()).setValue("corruption");
        assertThat($(H3.class).all()).isNotEmpty().hasSizeLessThan(all);
        test($(TextField.class).single()).setValue("no such words");
        assertThat($(Paragraph.class).withClassName("why-empty").exists()).isTrue();
    }

    @Test
    void leavesOnlyWhatBindsForCertain() {
        open("law?from=ZM&to=LV&date=2026-11-23");
        assertThat(headings()).contains("To be confirmed");
        test($(Checkbox.class).single()).click();
        assertThat(headings()).doesNotContain("To be confirmed", "Not available, and why");
    }

    @Test
    void marksInWordsWhatNobodyConfirmed() {
        open("law?team=RO,NL,ES&date=2026-11-23");
        assertThat($(Statement.class).all()).filteredOn(each -> each.hasClassName("unsure")).isNotEmpty()
                .allSatisfy(each -> assertThat(each.getText()).containsAnyOf("unverified", "unknown"));
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void leadsAnAdministratorFromAStatementToItsRow() {
        open("law?team=RO,NL,ES&date=2026-11-23");
        test($(Statement.class).all().getFirst()).click();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(each -> each.startsWith("law-data?table="));
    }

    @Test
    void hasAWordForEverythingInTheData() {
        open("law");
        var instruments = law.instruments().all();
        Set<String> keys = Stream.of(
                instruments.stream().flatMap(each -> law.coverage().provisions(each.code()).stream()).map(Provision::topic)
                        .map(topic -> "law.topic." + topic),
                choices("central_authorities", "channel").map(choice -> "law.pair.channel." + choice),
                choices("central_authorities", "accepts_electronic").map(choice -> "law.pair.electronic." + choice),
                choices("central_authorities", "paper_confirmation").map(choice -> "law.pair.electronic.paper." + choice),
                choices("languages", "certified").map(choice -> "law.pair.certified." + choice),
                law.coverage().categories().stream().map(code -> "law.offence." + code),
                law.coverage().kindCodes().stream().map(code -> "law.kind." + code)).flatMap(each -> each).collect(Collectors.toSet());
        assertThat(keys).allSatisfy(key -> assertThat(UI.getCurrent().getTranslation(key)).doesNotContain("!"));
    }

    /** What can stand in a column, {@code ?} being called unknown. */
    private static Stream<String> choices(String table, String column) {
        return LawTables.find(table).orElseThrow().column(column).orElseThrow().options().stream()
                .map(choice -> choice.equals("?") ? "unknown" : choice);
    }

    private void open(String address) {
        var parts = (address + "?").split("\\?", -1);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private String page() {
        return $(AnswerPage.class).single().getElement().getTextRecursively();
    }
}
