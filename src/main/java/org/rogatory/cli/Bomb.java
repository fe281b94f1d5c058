package org.rogatory.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF of a few kilobytes whose catalogue lies in a stream that unpacks to as many bytes as one likes: for measuring what it does not do to us. */
final class Bomb {

    private Bomb() {
    }

    static byte[] of(long size) throws IOException {
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        byte[] packed = packedTwice("1 0 << /Type /Catalog >> ", size);
        int stream = out.size();
        write(out, "2 0 obj << /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length " + packed.length + " >>\nstream\n");
        out.write(packed);
        write(out, "\nendstream\nendobj\n");
        int table = out.size();
        write(out, "3 0 obj << /Type /XRef /Size 4 /W [1 4 1] /Root 1 0 R /Length 24 >>\nstream\n");
        out.write(ByteBuffer.allocate(24).put((byte) 0).putInt(0).put((byte) 255).put((byte) 2).putInt(2).put((byte) 0).put((byte) 1)
                .putInt(stream).put((byte) 0).put((byte) 1).putInt(table).put((byte) 0).array());
        write(out, "\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packedTwice(String start, long size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)),
                new Deflater(Deflater.BEST_COMPRESSION))) {
            stream.write(start.getBytes(StandardCharsets.US_ASCII));
            var filling = new byte[1 << 20];
            Arrays.fill(filling, (byte) ' ');
            for (long written = 0; written < size; written += filling.length) {
                stream.write(filling);
            }
        }
        return packed.toByteArray();
    }
}
