package org.rogatory.drafting.internal;

import java.nio.file.Path;

import org.rogatory.document.Renderer;
import org.rogatory.template.TemplateCatalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pure engine as beans. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** @param folder where templates are being worked on; empty for those that are delivered with the application */
    @Bean
    TemplateCatalogue templateCatalogue(@Value("${rogatory.templates.location:}") String folder) {
        return folder.isEmpty() ? TemplateCatalogue.fromClassPath() : TemplateCatalogue.fromFolder(Path.of(folder));
    }

    @Bean
    Renderer renderer() {
        return Renderer.create();
    }
}
