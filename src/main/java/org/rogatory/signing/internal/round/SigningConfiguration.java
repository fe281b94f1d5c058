package org.rogatory.signing.internal.round;

import java.time.Clock;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The signature engine as beans, and the clockwork of what the rounds do by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
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
