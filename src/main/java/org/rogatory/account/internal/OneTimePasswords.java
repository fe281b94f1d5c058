package org.rogatory.account.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Makes passwords that can be read out and typed: four groups of five, without characters that look alike, about 99 bits. */
@Component
class OneTimePasswords {

    private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private final SecureRandom random = new SecureRandom();

    String next() {
        return IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        var group = new StringBuilder(5);
        for (int i = 0; i < 5; i++) {
            group.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return group.toString();
    }
}
