package org.rogatory.signing.pki;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;

import org.rogatory.signing.Pkcs11Token;

/**
 * A real PKCS #11 module in software with its tokens in a folder of this run. The library reads its settings once in a process, so there is one
 * for all tests.
 */
public final class SoftHsm {

    public static final String PIN = "271828";
    public static final String TOKEN = "rogatory-test";
    public static final String EMPTY_TOKEN = "nothing on it";

    private static final List<String> LIBRARIES = List.of("/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so");
    private static final SoftHsm ONLY = new SoftHsm();

    private final Path library;
    private final KeyStore store;

    private SoftHsm() {
        try {
            library = LIBRARIES.stream().map(Path::of).filter(Files::exists).findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "SoftHSM is missing: install Debian's package softhsm2, or run ./rogatory test"));
            Path folder = Files.createTempDirectory("softhsm");
            Files.createDirectory(folder.resolve("tokens"));
            Path settings = Files.writeString(folder.resolve("softhsm2.conf"),
                    "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\nlog.level = ERROR\n");
            found(TOKEN, settings);
            found(EMPTY_TOKEN, settings);
            setEnvironment("SOFTHSM2_CONF", settings.toString());
            store = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SoftHsm instance() {
        return ONLY;
    }

    public Path library() {
        return library;
    }

    /** Puts a key with its certificates on the token. */
    public synchronized void keep(String name, Holder holder) {
        try {
            store.load(null, PIN.toCharArray()); // who closed the token has ended our session too
            store.setKeyEntry(name, holder.key(), null, holder.chain().toArray(Certificate[]::new));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void found(String label, Path settings) {
        try {
            var builder = new ProcessBuilder("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "31415926", "--pin",
                    PIN);
            builder.environment().put("SOFTHSM2_CONF", settings.toString());
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore open() {
        try {
            Provider provider = Security.getProvider("SunPKCS11")
                    .configure("--name = Filling\nlibrary = " + library + "\nslotListIndex = " + index() + "\n");
            KeyStore opened = KeyStore.getInstance("PKCS11", provider);
            opened.load(null, PIN.toCharArray());
            return opened;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int index() {
        return Pkcs11Token.labels(library).indexOf(TOKEN);
    }

    /** Java cannot change the environment that a library in its process sees; C can. */
    private static void setEnvironment(String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            var setenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
            int status = (int) setenv.invokeWithArguments(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (status != 0) {
                throw new IllegalStateException("setenv: " + status);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
