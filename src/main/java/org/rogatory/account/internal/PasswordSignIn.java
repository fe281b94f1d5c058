package org.rogatory.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Judges user name and password. Unknown name, disabled account, wrong password and too many attempts look alike from outside; for an unknown
 * name a password is hashed all the same, so that time tells nothing either.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final String REFUSED = "user name or password not accepted";
    private static final int LONGEST_PASSWORD = 200;

    private final DaoAuthenticationProvider accounts;
    private final SignInThrottle throttle;
    private final SignInRecord record;

    PasswordSignIn(AccountRows stored, PasswordEncoder passwords, SignInThrottle throttle, SignInRecord record) {
        this.accounts = new DaoAuthenticationProvider(new EnabledAccounts(stored));
        this.accounts.setPasswordEncoder(passwords);
        this.throttle = throttle;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        String address = address(attempt);
        if (throttle.isPaused(name, address) || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException(REFUSED);
        }
        var normalised = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        normalised.setDetails(attempt.getDetails());
        try {
            Authentication accepted = accounts.authenticate(normalised);
            throttle.succeeded(name, address);
            record.accepted(name);
            return accepted;
        } catch (AuthenticationException e) {
            throttle.failed(name, address);
            record.refused(name, digest(address));
            throw new BadCredentialsException(REFUSED, e);
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static String digest(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
