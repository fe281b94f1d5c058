package org.rogatory.account.internal;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;

import org.rogatory.account.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and what browsers are told. Services judge rights themselves; views are closed unless they say for whom they are. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** As strict as Flow 25.2 allows: it runs inline scripts and evaluates expressions, so neither can be forbidden yet. */
    private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
            "frame-src 'self' blob:",
            "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'");

    private static final int HASHES_AT_ONCE = 2;

    @Bean
    SecurityFilterChain everything(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers(HttpMethod.GET, "/styles/**", "/scripts/**", "/images/**", "/pki/**", "/sign/remote/back").permitAll());
        http.with(vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    /** At once: Flow sends its pages past the moment at which headers would otherwise be added. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
        headers.frameOptions(frames -> frames.sameOrigin());
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
        headers.crossOriginOpenerPolicy(policy -> policy
                .policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new CappedArgon2(HASHES_AT_ONCE);
    }

    @Bean
    SignInThrottle signInThrottle(Clock clock) {
        return new SignInThrottle(clock);
    }
}
