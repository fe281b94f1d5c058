package org.rogatory.signing.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.TrustSettings;

/**
 * What the application and a worker say to each other through its standard input and output: one question, while it is worked on any number of
 * requests to fetch something, then one answer. Lengths are bounded, as a worker that a hostile file has taken over may answer anything.
 */
final class Wire {

    /** The kinds of message: a worker is ready, is asked to examine a file or to draw its pages, asks for an address, answers. */
    enum Message {
        READY, EXAMINE, PAGES, GET, ASK, ANSWER
    }

    /** A file that is larger is refused before it gets here. */
    static final int LARGEST = 128 * 1024 * 1024;
    private static final int MOST_CERTIFICATES = 10_000;

    /** What a worker is to do. {@code slot} is empty when the whole file is to be examined. */
    record Question(byte[] pdf, Instant now, TrustSettings trust, Optional<String> slot) {}

    private Wire() {
    }

    /** @param known the services of trusted lists that the worker has from before */
    static void write(DataOutputStream out, Question question, List<ListedService> known) throws IOException {
        out.writeByte((question.slot().isPresent() ? Message.PAGES : Message.EXAMINE).ordinal());
        out.writeLong(question.now().toEpochMilli());
        out.writeUTF(question.slot().orElse(""));
        writeAll(out, encoded(question.trust().issuers()));
        ListedOnWire.write(out, question.trust().listed(), known);
        writeAll(out, encoded(question.trust().signers()));
        writeAll(out, question.trust().lists());
        writeAll(out, question.trust().released().stream().toList());
        write(out, question.pdf());
        out.flush();
    }

    /** @param before how the worker gets what it needs, and the services of trusted lists that it has from before */
    static Question question(Message message, DataInputStream in, TrustSettings before) throws IOException {
        var now = Instant.ofEpochMilli(in.readLong());
        String slot = in.readUTF();
        List<X509Certificate> issuers = certificates(readAll(in));
        List<ListedService> listed = ListedOnWire.read(in, before.listed());
        List<X509Certificate> signers = certificates(readAll(in));
        List<byte[]> lists = readAll(in);
        Optional<byte[]> released = readAll(in).stream().findFirst();
        var trust = new TrustSettings(issuers, listed, signers, lists, before.fetch(), released);
        return new Question(read(in), now, trust, message == Message.PAGES ? Optional.of(slot) : Optional.empty());
    }

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        return in.readNBytes(length);
    }

    static Message message(int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= Message.values().length) {
            throw new IOException("no message has the number " + ordinal);
        }
        return Message.values()[ordinal];
    }

    private static void writeAll(DataOutputStream out, List<byte[]> values) throws IOException {
        out.writeInt(values.size());
        for (byte[] value : values) {
            write(out, value);
        }
    }

    static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_CERTIFICATES) {
            throw new IOException("a list of " + count);
        }
        return count;
    }

    private static List<byte[]> readAll(DataInputStream in) throws IOException {
        int count = count(in);
        var values = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            values.add(read(in));
        }
        return values;
    }

    private static List<byte[]> encoded(List<X509Certificate> certificates) {
        return certificates.stream().map(ListedOnWire::encoded).toList();
    }

    private static List<X509Certificate> certificates(List<byte[]> encoded) throws IOException {
        var certificates = new ArrayList<X509Certificate>();
        for (byte[] each : encoded) {
            certificates.add(ListedOnWire.certificate(each));
        }
        return certificates;
    }
}
