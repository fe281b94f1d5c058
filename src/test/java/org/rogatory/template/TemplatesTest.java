package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Content;

/** The document types that are delivered. */
class TemplatesTest {

    private final TemplateCatalogue catalogue = TemplateCatalogue.fromClassPath();

    @Test
    void shippedTemplatesAreFreeOfFaults() {
        assertThat(catalogue.ids()).contains("jit-agreement");
        assertThat(catalogue.ids()).allSatisfy(id -> assertThat(catalogue.template(id).samples()).isNotEmpty());
    }

    @Test
    void readsTheShippedSamplesAndWhatItWritesOfThem() {
        catalogue.ids().stream().map(catalogue::template).forEach(template -> {
            var codec = new ContentCodec(template, _ -> true);
            template.samples().forEach((name, json) -> {
                Content content = codec.read(json);
                assertThat(codec.read(codec.write(content))).describedAs(name).isEqualTo(content);
            });
        });
    }

    @Test
    void readsTheSameWithoutTheCheckThatTheBuildHasMade() {
        assertThat(catalogue.ids())
                .allSatisfy(id -> assertThat(TemplateCatalogue.asBuilt().template(id)).isEqualTo(catalogue.template(id)));
    }
}
