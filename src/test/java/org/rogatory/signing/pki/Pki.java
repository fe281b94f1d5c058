package org.rogatory.signing.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.TrustSettings;

import com.sun.net.httpserver.HttpServer;

/**
 * A root authority, an issuing authority below it, and what they need: lists, OCSP and time stamps, each a {@link Service} on loopback that can be
 * switched off. Everything is real; the whole takes about a second to make, so share it within a test class.
 */
public final class Pki implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final URI base;
    private final Issuer root;
    private final Issuer issuing;
    private final TimeStampUnit unit;
    private final Service timeStamps;
    private final Service ocsp;
    private final Service lists;

    private Pki(String name, Clock clock) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        root = Issuer.root(name + " Root", base, clock);
        issuing = root.below(name + " Issuing");
        unit = new TimeStampUnit(issuing.issue(Profile.timeStamps("Time Stamp Unit")), clock);
        timeStamps = serve("/tsa", new Service("application/timestamp-reply", unit::answer));
        ocsp = serve("/ocsp", new Service("application/ocsp-response", new OcspResponder(issuing, clock)::answer));
        lists = serve("/issuing.crl", new Service("application/pkix-crl", _ -> issuing.list()));
        serve("/root.crl", new Service("application/pkix-crl", _ -> root.list()));
        serve("/issuing.cer", new Service("application/pkix-cert", _ -> issuing.certificate().getEncoded()));
        serve("/root.cer", new Service("application/pkix-cert", _ -> root.certificate().getEncoded()));
        server.start();
    }

    public static Pki start(String name) {
        return start(name, Clock.systemUTC());
    }

    /** Services whose clock is this one. */
    public static Pki start(String name, Clock clock) {
        try {
            return new Pki(name, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Service serve(String path, Service service) {
        server.createContext(path, service);
        return service;
    }

    public X509Certificate root() {
        return root.certificate();
    }

    /** Issues to signatories, to the time-stamp unit and to the OCSP responder. */
    public Issuer issuing() {
        return issuing;
    }

    public Holder signatory(String name) {
        return issuing.issue(Profile.named(name));
    }

    public Holder signatory(String name, KeyKind kind) {
        return issuing.issue(Profile.named(name).kind(kind));
    }

    public URI timeStampAddress() {
        return base.resolve("/tsa");
    }

    public TimeStampUnit timeStampUnit() {
        return unit;
    }

    public Service timeStamps() {
        return timeStamps;
    }

    public Service ocsp() {
        return ocsp;
    }

    public Service lists() {
        return lists;
    }

    /** Trusts the root and fetches revocation information from these services. */
    public TrustSettings trust() {
        return TrustSettings.none().trusting(root()).fetching(RevocationFetch.online(Duration.ofSeconds(5)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
