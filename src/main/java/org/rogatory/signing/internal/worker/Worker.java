package org.rogatory.signing.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.worker.Wire.Message;
import org.rogatory.signing.internal.worker.Wire.Question;

import tools.jackson.databind.json.JsonMapper;

/** The program of a worker: answers one question after the other until its input ends. It opens no connection and no file. */
public final class Worker {

    static final String REHEARSING = "rehearsing";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataInputStream in;
    private final DataOutputStream out;

    private Worker(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @param arguments {@value #REHEARSING} for a worker that is to be quick from its first file on */
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // a library that prints must not get between the answers
        ImageIO.setUseCache(false); // else pictures go through a file, and a worker may write none
        if (List.of(arguments).contains(REHEARSING)) {
            rehearse();
        }
        new Worker(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))), out).answer();
    }

    private static void rehearse() {
        try {
            new Rehearsal(Clock.systemUTC()).run();
        } catch (RuntimeException e) {
            e.printStackTrace(); // a worker that is slow at first is better than none
        }
    }

    private void answer() throws IOException {
        out.writeByte(Message.READY.ordinal());
        out.flush();
        TrustSettings fetching = TrustSettings.none().fetching(new ThroughTheApplication());
        TrustSettings before = fetching;
        for (int next = in.read(); next >= 0; next = in.read()) {
            Question question = Wire.question(Wire.message(next), in, before);
            before = fetching.trustingListed(question.trust().listed());
            byte[] answer = answer(question).getBytes(StandardCharsets.UTF_8);
            out.writeByte(Message.ANSWER.ordinal());
            Wire.write(out, answer);
            out.flush();
        }
    }

    private static String answer(Question question) {
        Verifier verifier = Verifier.create(Clock.fixed(question.now(), ZoneOffset.UTC));
        return question.slot().map(slot -> JSON.writeValueAsString(verifier.changedPages(question.pdf(), slot)))
                .orElseGet(() -> JSON.writeValueAsString(verifier.examine(question.pdf(), question.trust())));
    }

    static Examination examination(byte[] answer) {
        return JSON.readValue(answer, Examination.class);
    }

    static List<PagePair> pages(byte[] answer) {
        return List.of(JSON.readValue(answer, PagePair[].class));
    }

    /** The worker has no network: what it wants it asks of the application, which decides whether to fetch it. */
    private final class ThroughTheApplication implements RevocationFetch {

        @Override
        public Optional<byte[]> get(URI address) {
            return fetch(Message.GET, address, new byte[0]);
        }

        @Override
        public Optional<byte[]> ask(URI responder, byte[] request) {
            return fetch(Message.ASK, responder, request);
        }

        private Optional<byte[]> fetch(Message kind, URI address, byte[] request) {
            try {
                out.writeByte(kind.ordinal());
                Wire.write(out, address.toString().getBytes(StandardCharsets.UTF_8));
                Wire.write(out, request);
                out.flush();
                return in.readBoolean() ? Optional.of(Wire.read(in)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("the application is gone", e);
            }
        }
    }
}
