package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.internal.lists.ListFetching;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.StateList;

import com.sun.net.httpserver.HttpServer;

/** Lists from the network: from hosts of the list only, and nothing that comes displaces a good list. */
class ListFetchingTest {

    private static final Pki OFFICE = Pki.start("Offices");
    private static final Holder UNION = OFFICE.signatory("Union");
    private static final Holder NEXT_UNION = OFFICE.signatory("Second Union");
    private static final Holder AUSTRIA = OFFICE.signatory("Austrian Regulator");
    private static final Holder STRANGER = OFFICE.signatory("Stranger");
    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private String base;

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestHeaders().getFirst("Host") + path);
            if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().add("Location", redirects.get(path));
                exchange.sendResponseHeaders(302, -1);
            } else if (pages.containsKey(path)) {
                exchange.sendResponseHeaders(200, pages.get(path).length);
                exchange.getResponseBody().write(pages.get(path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
        });
        server.start();
        Files.createDirectories(folder.resolve("signers"));
        Files.write(folder.resolve("signers/union.cer"), UNION.certificate().getEncoded());
        pages.put("/lotl.xml", StateList.ofLists().pointing("AT", base + "/at.xml", AUSTRIA).signedBy(UNION));
        pages.put("/at.xml", austria(1).signedBy(AUSTRIA));
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private static StateList austria(int number) {
        return StateList.of("AT").number(number).service("Issuing", StateList.QUALIFIED_CA, StateList.GRANTED,
                OFFICE.issuing().certificate());
    }

    private List<Statement> fetch() {
        return new ListFetching(folder, ListFetch.online(Set.of("127.0.0.1"), Duration.ofSeconds(3)), NOW)
                .from(URI.create(base + "/lotl.xml"));
    }

    private int issueInUse() {
        return TrustedListReading.of(folder, NOW).lists().stream().filter(list -> list.file().equals("fetched/AT.xml") && list.isUsed(NOW))
                .mapToInt(list -> list.particulars().orElseThrow().number()).findFirst().orElse(0);
    }

    private static void assertProblem(List<Statement> problems, String... parts) {
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.inEnglish()).contains(parts));
    }

    @Test
    void fetchesTheListOfListsAndWhatItNames() {
        assertThat(fetch()).isEmpty();
        assertThat(issueInUse()).isEqualTo(1);

        pages.put("/at.xml", austria(2).signedBy(AUSTRIA));

        assertThat(fetch()).isEmpty();
        assertThat(issueInUse()).isEqualTo(2);
        assertThat(folder.resolve("fetched").toFile().list()).containsExactlyInAnyOrder("lotl.xml", "AT.xml");
    }

    @Test
    void keepsTheLastGoodListsWhenTheNetworkIsDown() {
        fetch();
        server.stop(0);

        List<Statement> problems = fetch();

        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst().inEnglish()).contains("/lotl.xml was not fetched");
        assertThat(issueInUse()).isEqualTo(1);
    }

    @Test
    void keepsTheLastGoodListWhenAChangedOrAStrangersOrAnOlderOneComes() {
        pages.put("/at.xml", austria(5).signedBy(AUSTRIA));
        fetch();

        pages.put("/at.xml", new String(austria(6).signedBy(AUSTRIA), StandardCharsets.UTF_8)
                .replace("<TSLSequenceNumber>6", "<TSLSequenceNumber>7").getBytes(StandardCharsets.UTF_8));
        assertProblem(fetch(), "/at.xml", "may have been changed");
        pages.put("/at.xml", austria(6).signedBy(STRANGER));
        assertProblem(fetch(), "/at.xml", "may not sign it");
        pages.put("/at.xml", "<html>Sign in to the hotel network</html>".getBytes(StandardCharsets.UTF_8));
        assertProblem(fetch(), "/at.xml", "no trusted list");
        pages.put("/at.xml", new byte[TrustedListReading.LARGEST + 1]);
        assertProblem(fetch(), "/at.xml");
        pages.put("/at.xml", austria(4).signedBy(AUSTRIA));
        assertThat(fetch()).isEmpty();

        assertThat(issueInUse()).isEqualTo(5);
    }

    @Test
    void keepsTheLastGoodListOfListsWhenAnotherComes() {
        fetch();
        pages.put("/lotl.xml", StateList.ofLists().number(9).pointing("AT", base + "/evil.xml", STRANGER).signedBy(STRANGER));
        pages.put("/evil.xml", austria(9).signedBy(STRANGER));

        assertProblem(fetch(), "/lotl.xml", "may not sign it");
        assertThat(issueInUse()).isEqualTo(1);
        assertThat(asked).noneMatch(address -> address.endsWith("/evil.xml"));
    }

    @Test
    void asksNoHostThatIsNotOnTheList() {
        String foreign = base.replace("127.0.0.1", "localhost");
        pages.put("/lotl.xml", StateList.ofLists().pointing("AT", foreign + "/at.xml", AUSTRIA).signedBy(UNION));

        assertProblem(fetch(), "host localhost is not among rogatory.trusted-lists.hosts");
        assertThat(asked).noneMatch(address -> address.startsWith("localhost"));
        assertThat(issueInUse()).isZero();
    }

    @Test
    void followsARedirectOnTheListAndNoneThatLeavesIt() {
        redirects.put("/at.xml", "/moved.xml");
        pages.put("/moved.xml", austria(3).signedBy(AUSTRIA));
        assertThat(fetch()).isEmpty();
        assertThat(issueInUse()).isEqualTo(3);

        for (String away : List.of(base.replace("127.0.0.1", "localhost") + "/moved.xml", "file:///etc/passwd", "http://[::1")) {
            redirects.put("/at.xml", away);
            assertProblem(fetch(), "/at.xml");
        }
        redirects.put("/at.xml", "/at.xml");
        assertProblem(fetch(), "more than 3 redirects");
        assertThat(asked).noneMatch(address -> address.startsWith("localhost"));
        assertThat(issueInUse()).isEqualTo(3);
    }

    @Test
    void fetchesTheEarlierListsThatSayWhoSignsNow() {
        pages.put("/pivot-7.xml", StateList.ofLists().announcing(base + "/lotl.xml", NEXT_UNION).signedBy(UNION));
        pages.put("/lotl.xml", StateList.ofLists().after(base + "/pivot-7.xml").pointing("AT", base + "/at.xml", AUSTRIA)
                .signedBy(NEXT_UNION));

        assertThat(fetch()).isEmpty();

        assertThat(issueInUse()).as("%s", TrustedListReading.of(folder, NOW)).isEqualTo(1);
    }

    @Test
    void givesUpOnAHostThatNeverAnswers() throws IOException {
        try (var silent = new java.net.ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + silent.getLocalPort();
            pages.put("/lotl.xml", StateList.ofLists().pointing("AT", address + "/at.xml", AUSTRIA).signedBy(UNION));

            assertProblem(fetch(), address + "/at.xml was not fetched");
        }
    }
}
