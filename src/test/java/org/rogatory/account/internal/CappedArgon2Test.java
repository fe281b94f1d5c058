package org.rogatory.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CappedArgon2Test {

    private final CappedArgon2 passwords = new CappedArgon2(1);

    @Test
    void keepsAPasswordAsArgon2idWithTheMemoryAndThePassesOfAsvs5() {
        String hash = passwords.encode("a long enough sentence");

        assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$").doesNotContain("sentence");
        assertThat(passwords.matches("a long enough sentence", hash)).isTrue();
        assertThat(passwords.matches("a long enough sentence.", hash)).isFalse();
    }

    @Test
    void givesTheSamePasswordAnotherHashEachTime() {
        assertThat(passwords.encode("twice the same")).isNotEqualTo(passwords.encode("twice the same"));
    }
}
