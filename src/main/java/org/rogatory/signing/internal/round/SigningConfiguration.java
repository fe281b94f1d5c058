package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureRaiser;
import org.rogatory.signing.TimeStampService;
import org.rogatory.signing.TrustServices;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.worker.IsolatedVerifier;
import org.rogatory.signing.internal.worker.IsolatedVerifier.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The signature engine as beans, and the clockwork of what the rounds do by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({SignatureSettings.class, TrustedListSettings.class})
class SigningConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** What raises signatures by the trust of this moment, which an administrator may change at any time. */
    @FunctionalInterface
    interface RaiserOfTheMoment {

        SignatureRaiser get();
    }

    @Bean
    PdfSealer pdfSealer(SignatureSettings settings, Clock clock) {
        return PdfSealer.create(settings.atOnce(), services(settings, TrustSettings.none(), clock));
    }

    @Bean
    RaiserOfTheMoment raiser(SignatureSettings settings, Trust trust, Clock clock) {
        return () -> SignatureRaiser.create(services(settings, trust.settings(), clock));
    }

    /**
     * @param patience on a slow or busy machine more than the usual twenty seconds may be needed
     * @param ready    whether a worker is at hand before the first file comes, which costs memory (some 300 MB) from the start
     */
    @Bean
    Verifier verifier(Clock clock, @Value("${rogatory.verification.patience:PT20S}") Duration patience,
            @Value("${rogatory.verification.ready:true}") boolean ready) {
        Limits usual = Limits.USUAL;
        var limits = new Limits(usual.workers(), usual.megabytes(), patience, usual.queueing());
        return ready ? IsolatedVerifier.ready(clock, limits) : new IsolatedVerifier(clock, limits);
    }

    private static TrustServices services(SignatureSettings settings, TrustSettings trust, Clock clock) {
        return new TrustServices(settings.timeStamps().map(address -> TimeStampService.online(address, PATIENCE)), trust, clock);
    }
}
