package org.rogatory.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.rogatory.signing.KeySource;
import org.rogatory.signing.Pkcs11Token;
import org.rogatory.signing.Pkcs12Key;

/** The key that a call names: in a file, or on a token that is closed with it. */
record SigningKey(KeySource source, Runnable end) implements AutoCloseable {

    static SigningKey open(Options options) {
        if (options.optional("pkcs11").isEmpty()) {
            char[] password = firstLine(options.required("password-file"));
            return new SigningKey(Pkcs12Key.open(Files.read(options.required("keystore")), password), () -> {});
        }
        if (options.optional("keystore").isPresent()) {
            throw new BadUsage("give either --keystore or --pkcs11");
        }
        Path library = Path.of(options.required("pkcs11"));
        Pkcs11Token token = Pkcs11Token.open(library, label(library, options), firstLine(options.required("pin-file")));
        try {
            return new SigningKey(token.key(key(token, options)), token::close);
        } catch (RuntimeException e) {
            token.close();
            throw e;
        }
    }

    /** The only token there is need not be named. */
    private static String label(Path library, Options options) {
        return options.optional("token").orElseGet(() -> {
            List<String> labels = Pkcs11Token.labels(library);
            if (labels.size() != 1) {
                throw new BadUsage("name one token with --token: " + (labels.isEmpty() ? "there is none" : String.join(", ", labels)));
            }
            return labels.getFirst();
        });
    }

    private static String key(Pkcs11Token token, Options options) {
        return options.optional("key").orElseGet(() -> {
            List<String> keys = token.keys();
            if (keys.size() != 1) {
                throw new BadUsage("name one key with --key: " + (keys.isEmpty() ? "there is none" : String.join(", ", keys)));
            }
            return keys.getFirst();
        });
    }

    @Override
    public void close() {
        end.run();
    }

    /** The first line of a file that holds a secret. */
    private static char[] firstLine(String file) {
        byte[] bytes = Files.read(file);
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < characters.length() && characters.charAt(end) != '\n' && characters.charAt(end) != '\r') {
            end++;
        }
        char[] secret = new char[end];
        characters.get(secret);
        Arrays.fill(characters.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        return secret;
    }
}
