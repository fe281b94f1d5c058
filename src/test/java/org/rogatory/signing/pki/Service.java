package org.rogatory.signing.pki;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** One service of the loopback server, which can fail in the ways in which services fail. */
public final class Service implements HttpHandler {

    /** What the service says to a request. */
    interface Answer {
        byte[] to(byte[] request) throws Exception;
    }

    private final String type;
    private final Answer answer;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean off;
    private volatile Duration delay = Duration.ZERO;
    private volatile byte @Nullable [] instead;

    Service(String type, Answer answer) {
        this.type = type;
        this.answer = answer;
    }

    /** Hangs up on whoever calls. */
    public void off() {
        off = true;
    }

    /** As it was at the start. */
    public void on() {
        off = false;
        delay = Duration.ZERO;
        instead = null;
    }

    public void slow(Duration by) {
        delay = by;
    }

    /** Gives everybody these bytes. */
    public void answers(byte[] bytes) {
        instead = bytes;
    }

    /** How often it was called. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (off) {
                return;
            }
            byte[] bytes = instead == null ? answer.to(exchange.getRequestBody().readAllBytes()) : instead;
            Thread.sleep(delay);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
