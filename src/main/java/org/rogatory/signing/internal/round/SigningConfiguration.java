package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.worker.IsolatedVerifier;
import org.rogatory.signing.internal.worker.IsolatedVerifier.Limits;
import org.springframework.beans.factory.annotation.Value;
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

    /** On a slow or busy machine more patience than the usual twenty seconds may be needed. */
    @Bean
    Verifier verifier(Clock clock, @Value("${rogatory.verification.patience:PT20S}") Duration patience) {
        Limits usual = Limits.USUAL;
        return new IsolatedVerifier(clock, new Limits(usual.workers(), usual.megabytes(), patience, usual.queueing()));
    }
}
