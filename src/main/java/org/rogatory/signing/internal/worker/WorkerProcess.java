package org.rogatory.signing.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.internal.worker.Wire.Message;
import org.rogatory.signing.internal.worker.Wire.Question;

/** One worker from the application's side. Used by one thread at a time; only {@link #kill} may come from another. */
final class WorkerProcess implements AutoCloseable {

    /** A file may make a worker ask for addresses without end. */
    private static final int MOST_FETCHES = 60;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final AtomicBoolean killed = new AtomicBoolean();
    private List<ListedService> listed = List.of();
    private boolean ready;
    private int answered;

    private WorkerProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static WorkerProcess start(WorkerCommand command) throws IOException {
        return new WorkerProcess(command.start());
    }

    /**
     * This worker, once it has started and rehearsed: no file is to pay for that.
     *
     * @throws IOException when the worker died, or was killed
     */
    WorkerProcess awaitReady() throws IOException {
        if (!ready) {
            int next = in.read();
            if (next < 0 || Wire.message(next) != Message.READY) {
                throw new IOException("the worker did not start");
            }
            ready = true;
        }
        return this;
    }

    /**
     * The worker's answer.
     *
     * @throws IOException when the worker died over the file, or was killed
     */
    byte[] ask(Question question) throws IOException {
        Wire.write(out, question, listed);
        listed = question.trust().listed();
        int fetches = 0;
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the worker ended");
            }
            switch (Wire.message(next)) {
                case ANSWER -> {
                    answered++;
                    return Wire.read(in);
                }
                case GET, ASK -> {
                    if (++fetches > MOST_FETCHES) {
                        throw new IOException("the worker asked for too much");
                    }
                    fetch(Wire.message(next), question.trust().fetch());
                }
                case READY, EXAMINE, PAGES -> throw new IOException("the worker asked a question");
            }
        }
    }

    private void fetch(Message kind, RevocationFetch fetch) throws IOException {
        String address = new String(Wire.read(in), StandardCharsets.UTF_8);
        byte[] request = Wire.read(in);
        Optional<byte[]> found = address(address).flatMap(uri -> kind == Message.GET ? fetch.get(uri) : fetch.ask(uri, request));
        out.writeBoolean(found.isPresent());
        if (found.isPresent()) {
            Wire.write(out, found.get());
        }
        out.flush();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    int answered() {
        return answered;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once; the thread that waits for its answer gets an {@link IOException}. */
    void kill() {
        killed.set(true);
        end();
    }

    boolean wasKilled() {
        return killed.get();
    }

    @Override
    public void close() {
        end();
    }

    /** With the programs that it may have started for a second look at the pages. */
    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
