package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.account.Account;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;
import org.rogatory.shared.State;
import org.rogatory.signing.TrustedListsRead;
import org.rogatory.signing.TrustedListsRead.Outcome;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** What is written down of an administrator's wish to have the lists read, also when nothing comes of it. */
@Timeout(60)
class ReadTrustedListsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

    @TempDir
    static Path data;

    private final BlockingQueue<TrustedListsRead> written = new LinkedBlockingQueue<>();

    @Test
    void writesDownThatReadingFailedAndCanReadAfterwards() throws InterruptedException {
        ReadTrustedLists lists = lists(() -> {
            throw new IllegalStateException("the disk is gone");
        });

        lists.readAgain();
        assertThat(next().outcome()).isEqualTo(Outcome.FAILED);

        rest(lists);
        lists.readAgain();
        assertThat(next().outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void writesDownThatTheyWereBeingReadAlreadyAndReadsThemOnlyOnce() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        ReadTrustedLists lists = lists(() -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return NOW;
        });

        lists.readAgain();
        begun.await();
        assertThat(lists.isBeingRead()).isTrue();
        lists.readAgain();
        assertThat(next().outcome()).isEqualTo(Outcome.UNDER_WAY);

        goOn.countDown();
        assertThat(next().outcome()).isEqualTo(Outcome.READ);
        rest(lists);
        assertThat(written).isEmpty();
    }

    private TrustedListsRead next() throws InterruptedException {
        return Optional.ofNullable(written.poll(30, TimeUnit.SECONDS)).orElseThrow();
    }

    private static void rest(ReadTrustedLists lists) {
        while (lists.isBeingRead()) {
            Thread.onSpinWait();
        }
    }

    /** @param first what comes of the first question of the thread that reads: it asks for the time */
    private ReadTrustedLists lists(Supplier<Instant> first) {
        var asked = new AtomicBoolean();
        InstantSource time = () -> {
            boolean reads = Thread.currentThread().getName().equals("trusted-lists");
            return reads && asked.compareAndSet(false, true) ? first.get() : NOW;
        };
        return new ReadTrustedLists(data, new TrustedListSettings("", Set.of()), new Administrator(), event -> written.add(
                (TrustedListsRead) event), new NoTransactions(), time.withZone(ZoneOffset.UTC));
    }

    private static final class Administrator implements CurrentUser {

        private final Account account = new Account(new UserId(UUID.randomUUID()), "admin", "Administrator",
                new AuthorityId(UUID.randomUUID()), "Ministry", new State("AT"), Set.of(Role.ADMINISTRATOR));

        @Override
        public Account require() {
            return account;
        }

        @Override
        public Optional<Account> find() {
            return Optional.of(account);
        }

        @Override
        public boolean hasTemporaryPassword() {
            return false;
        }
    }

    private static final class NoTransactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            // nothing is stored here
        }

        @Override
        public void rollback(TransactionStatus status) {
            // nothing is stored here
        }
    }
}
