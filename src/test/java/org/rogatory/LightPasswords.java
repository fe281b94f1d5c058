package org.rogatory;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords for people that are made by the hundred: the same algorithm with one mebibyte instead of 46, as a hash takes half a second before the JVM
 * has warmed up. Where there are no such people, in nearly all journeys, the real parameters hold.
 */
@TestConfiguration(proxyBeanMethods = false)
class LightPasswords {

    @Bean
    @Primary
    PasswordEncoder lightPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
    }
}
