package org.rogatory.signing.internal.round;

import java.time.Clock;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signature engine as beans. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    PdfSealer pdfSealer() {
        return PdfSealer.create();
    }

    @Bean
    Verifier verifier(Clock clock) {
        return Verifier.isolated(clock);
    }
}
