package org.rogatory.account.internal;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with the parameters of RFC 9106 and OWASP ASVS 5 (t=1, m=46 MiB, p=1). Only a few are computed at a time, so that a flood of sign-ins
 * takes neither all memory nor every core.
 */
class CappedArgon2 implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int KIBIBYTES = 47_104;
    private static final int PASSES = 1;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, KIBIBYTES, PASSES);
    private final Semaphore atOnce;

    CappedArgon2(int atOnce) {
        this.atOnce = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        atOnce.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            atOnce.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return argon2.upgradeEncoding(hash);
    }
}
