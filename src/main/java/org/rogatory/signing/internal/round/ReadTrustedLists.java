package org.rogatory.signing.internal.round;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.UserId;
import org.rogatory.signing.ListFetch;
import org.rogatory.signing.ListedService;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedListReading;
import org.rogatory.signing.TrustedLists;
import org.rogatory.signing.TrustedListsRead;
import org.rogatory.signing.TrustedListsRead.Outcome;
import org.rogatory.signing.internal.lists.ListFetching;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trusted lists as they were last read. They are read in a thread of its own, soon after the start and once a day: a verification takes what is there
 * and never waits for a list or for the network.
 *
 * @see "Decision 0019"
 */
@Service
class ReadTrustedLists implements TrustedLists {

    private static final Logger LOG = LoggerFactory.getLogger(ReadTrustedLists.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final TrustedListSettings settings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<TrustedListReading> last = new AtomicReference<>(TrustedListReading.nothing());
    private final AtomicBoolean busy = new AtomicBoolean();

    ReadTrustedLists(@Value("${rogatory.data}") Path data, TrustedListSettings settings, CurrentUser user,
            ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.folder = data.resolve("trusted-lists");
        this.settings = settings;
        this.user = user;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    List<ListedService> services() {
        return last.get().services(clock.instant());
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public TrustedListReading reading() {
        return last.get().at(clock.instant());
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean isBeingRead() {
        return busy.get();
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void readAgain() {
        UserId me = user.require().id();
        if (!begin(outcome -> record(me, outcome))) {
            record(me, Outcome.UNDER_WAY);
        }
    }

    @Scheduled(initialDelayString = "${rogatory.trusted-lists.first:PT1S}", fixedDelayString = "${rogatory.trusted-lists.every:PT24H}")
    void readByItself() {
        begin(_ -> {});
    }

    private boolean begin(Consumer<Outcome> then) {
        boolean free = busy.compareAndSet(false, true);
        if (free) {
            Thread.ofPlatform().daemon().name("trusted-lists").start(() -> readAndRest(then));
        }
        return free;
    }

    /** It rests only when it is written down who had it done: whoever sees that it is over finds the entry. */
    private void readAndRest(Consumer<Outcome> then) {
        try {
            then.accept(outcome());
        } catch (RuntimeException e) {
            LOG.warn("It could not be recorded who had the trusted lists read: {}", e.toString());
        } finally {
            busy.set(false);
        }
    }

    private Outcome outcome() {
        try {
            read();
            return Outcome.READ;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // what was read before holds on
            LOG.warn("The trusted lists could not be read: {}", e.toString());
            return Outcome.FAILED;
        }
    }

    private void record(UserId by, Outcome outcome) {
        TrustedListReading read = last.get();
        var event = new TrustedListsRead(by, outcome, read.lists().size(), used(read), services().size(), read.notes().size());
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private int used(TrustedListReading read) {
        return (int) read.lists().stream().filter(list -> list.isUsed(clock.instant())).count();
    }

    /** What is at hand counts at once, also while the network is slow. */
    private void read() {
        last.set(TrustedListReading.of(folder, clock.instant()));
        if (!settings.address().isBlank()) {
            List<Statement> problems = fetch();
            last.set(TrustedListReading.of(folder, clock.instant()).with(problems));
        }
        TrustedListReading read = last.get();
        if (!read.lists().isEmpty() || !read.notes().isEmpty()) {
            LOG.info("Trusted lists: {} of {} files are used, {} services, {} problems in fetching",
                    used(read), read.lists().size(), services().size(), read.notes().size());
        }
    }

    private List<Statement> fetch() {
        try {
            return new ListFetching(folder, ListFetch.online(settings.hosts(), PATIENCE), clock.instant())
                    .from(URI.create(settings.address().strip()));
        } catch (IllegalArgumentException e) {
            return List.of(Statement.of("list.noAddress"));
        }
    }
}
