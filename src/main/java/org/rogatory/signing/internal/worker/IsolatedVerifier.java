package org.rogatory.signing.internal.worker;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.VerifierBusy;
import org.rogatory.signing.internal.worker.Wire.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every file judged in a worker process. A worker that takes too long is killed, one that runs out of memory ends by itself, and either is
 * replaced: whatever a file does, it does it to a process that serves nobody else.
 */
public final class IsolatedVerifier implements Verifier {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedVerifier.class);

    /**
     * @param workers   how many files are judged at once; more wait
     * @param megabytes the heap of a worker
     * @param patience  how much processor time a worker may take over one file; by the clock it may take six times as long
     * @param queueing  how long a file waits for a worker before it is refused
     */
    public record Limits(int workers, int megabytes, Duration patience, Duration queueing) {

        public static final Limits USUAL = new Limits(1, 384, Duration.ofSeconds(20), Duration.ofSeconds(90));
    }

    /** A worker is replaced after so many files, so that what one file left behind does not last. A new one is slower for the first hundred. */
    private static final int FILES_PER_WORKER = 200;
    private static final long LOOK_EVERY = 200;
    private static final int CLOCK_FOR_PROCESSOR = 6;

    private final Clock clock;
    private final Limits limits;
    private final WorkerCommand command;
    private final boolean ready;
    /** One place for each worker; empty where it is to be started when a file comes. */
    private final BlockingQueue<Optional<WorkerProcess>> places;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(
            "pdf-workers").factory());
    private volatile boolean closed;

    /** Starts a worker when a file comes: for a program that judges one file, and ends. */
    public IsolatedVerifier(Clock clock, Limits limits) {
        this(clock, limits, false);
    }

    /** Has workers that have rehearsed at hand from the beginning, and again after each that was lost: for a server. */
    public static IsolatedVerifier ready(Clock clock, Limits limits) {
        return new IsolatedVerifier(clock, limits, true);
    }

    private IsolatedVerifier(Clock clock, Limits limits, boolean ready) {
        WorkerCommand usual = WorkerCommand.withHeap(limits.megabytes());
        this.clock = clock;
        this.limits = limits;
        this.ready = ready;
        this.command = ready ? usual.rehearsing() : usual;
        this.places = new ArrayBlockingQueue<>(limits.workers());
        for (int i = 0; i < limits.workers(); i++) {
            places.add(successor());
        }
    }

    @Override
    public Examination examine(byte[] pdf, TrustSettings trust) {
        return ask(new Question(pdf, clock.instant(), trust, Optional.empty()), Worker::examination).orElseGet(() -> Examination.without(
                SignatureReport.of(List.of(Reason.review(Rule.FILE, "file.tooMuch")), List.of(), List.of())));
    }

    @Override
    public List<PagePair> changedPages(byte[] pdf, String slot) {
        return ask(new Question(pdf, clock.instant(), TrustSettings.none(), Optional.of(slot)), Worker::pages).orElse(List.of());
    }

    /** Empty when the worker did not survive the file. */
    private <T> Optional<T> ask(Question question, Function<byte[], T> reading) {
        Optional<WorkerProcess> place = take();
        Optional<WorkerProcess> kept = Optional.empty();
        try {
            WorkerProcess worker = place.filter(WorkerProcess::isAlive).orElseGet(this::start);
            try {
                limited(worker, WorkerProcess::awaitReady);
                T answer = reading.apply(limited(worker, asked -> asked.ask(question)));
                kept = Optional.of(worker).filter(used -> !used.wasKilled() && used.answered() < FILES_PER_WORKER);
                return Optional.of(answer);
            } catch (IOException | RuntimeException e) { // a worker that a file has taken over may answer anything
                LOG.warn("A worker was lost over a file of {} bytes ({})", question.pdf().length,
                        worker.wasKilled() ? "out of time" : e.toString());
                return Optional.empty();
            } finally {
                if (kept.isEmpty()) {
                    worker.close();
                }
            }
        } finally {
            places.add(kept.or(this::successor));
        }
    }

    @FunctionalInterface
    private interface Step<T> {

        T of(WorkerProcess worker) throws IOException;
    }

    /** A step has the whole patience to itself: a file does not pay for the start of its worker. */
    private <T> T limited(WorkerProcess worker, Step<T> step) throws IOException {
        var kill = watch.scheduleAtFixedRate(end(worker), LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
        try {
            return step.of(worker);
        } finally {
            kill.cancel(false);
        }
    }

    /** Processor time is what a file costs; on a busy machine the clock runs on while the worker waits, so it gets more of that. */
    private Runnable end(WorkerProcess worker) {
        Duration before = worker.processorTime();
        long begun = System.nanoTime();
        return () -> {
            if (worker.processorTime().minus(before).compareTo(limits.patience()) > 0
                    || System.nanoTime() - begun > CLOCK_FOR_PROCESSOR * limits.patience().toNanos()) {
                worker.kill();
            }
        };
    }

    /** Empty too when no process can be started at present: the next file tries again, and says so. */
    private Optional<WorkerProcess> successor() {
        try {
            return ready && !closed ? Optional.of(start()) : Optional.empty();
        } catch (IllegalStateException e) {
            LOG.warn("No worker is at hand", e);
            return Optional.empty();
        }
    }

    private WorkerProcess start() {
        try {
            return WorkerProcess.start(command);
        } catch (IOException e) {
            throw new IllegalStateException("no process for reading PDFs can be started", e);
        }
    }

    private Optional<WorkerProcess> take() {
        try {
            return Optional.ofNullable(places.poll(limits.queueing().toMillis(), TimeUnit.MILLISECONDS)).orElseThrow(VerifierBusy::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VerifierBusy();
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        places.forEach(place -> place.ifPresent(WorkerProcess::close));
    }
}
