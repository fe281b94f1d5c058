package org.rogatory.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;

@OnH2
class DirectoryIT extends SpringBrowserlessTest {

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void findsTheAuthoritiesOfAStateAndLeadsToEach() {
        UI.getCurrent().navigate(DirectoryView.class, QueryParameters.simple(Map.of("state", "LI", "instrument", "UNTOC")));
        assertThat($(ListItem.class).all()).hasSize(1);
        Anchor link = $(Anchor.class).withText("Liechtenstein: Office of Justice").single();
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("New authority", "Import");
        String key = URLDecoder.decode(link.getHref().replaceFirst(".*key=", ""), StandardCharsets.UTF_8);
        UI.getCurrent().navigate("directory/entry", QueryParameters.simple(Map.of("key", key)));
        assertThat($(H1.class).single().getText()).isEqualTo("Office of Justice");
        assertThat($(Description.class).all()).extracting(each -> each.getElement().getTextRecursively())
                .contains("Vaduz", "Unknown", "Liechtenstein Law Gazette 2008 no. 72 and 2019 no. 357");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Confirm", "Correct");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void letsAnAdministratorMendAnEntry() {
        UI.getCurrent().navigate("directory/entry", QueryParameters.simple(Map.of("key", "LI | UNTOC | MLA")));
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Confirm", "Correct");
    }
}
