package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stops a signature is said on the command line and on the screen alike. */
class RefusalWordsTest {

    @ParameterizedTest
    @EnumSource(SealingRefused.Why.class)
    void everyRefusalHasItsSentenceOnBothSurfaces(SealingRefused.Why why) {
        Statement statement = new SealingRefused(why, 1, 2).statement();
        assertThat(statement.inEnglish()).isNotBlank();
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations").getString("signing." + statement.key())).isNotBlank();
    }
}
