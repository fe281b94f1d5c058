package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.ListedService.Use;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;
import org.rogatory.signing.pki.StateList;

import com.sun.net.httpserver.HttpServer;

/** Every file in the folder is told of in a sentence, and only what was signed by whoever may is used. */
class TrustedListReadingTest {

    private static final Pki OFFICE = Pki.start("Offices");
    private static final Holder UNION = OFFICE.signatory("Union");
    private static final Holder NEXT_UNION = OFFICE.signatory("Second Union");
    private static final Holder AUSTRIA = OFFICE.signatory("Austrian Regulator");
    private static final Holder GERMANY = OFFICE.signatory("German Regulator");
    private static final Holder STRANGER = OFFICE.signatory("Stranger");
    private static final Pki GOOD = Pki.start("Good");
    private static final Pki BAD = Pki.start("Bad");
    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        OFFICE.close();
        GOOD.close();
        BAD.close();
    }

    private static StateList austria() {
        return StateList.of("AT").service("Good Issuing", StateList.QUALIFIED_CA, StateList.GRANTED, GOOD.issuing().certificate())
                .service("Bad Issuing", StateList.QUALIFIED_CA, StateList.WITHDRAWN, BAD.issuing().certificate())
                .service("Good Stamps", StateList.QUALIFIED_STAMPS, StateList.GRANTED, GOOD.timeStampUnit().holder().certificate());
    }

    private static StateList listOfLists() {
        return StateList.ofLists().pointing("AT", "https://lists.example/at.xml", AUSTRIA).pointing("DE", "https://lists.example/de.xml",
                GERMANY);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private void trust(Holder signer) throws Exception {
        put("signers/" + signer.certificate().getSerialNumber() + ".cer", signer.certificate().getEncoded());
    }

    private TrustedListReading read() {
        return TrustedListReading.of(folder, NOW);
    }

    private static TrustedList only(TrustedListReading reading, String file) {
        return reading.lists().stream().filter(list -> list.file().equals(file)).findFirst().orElseThrow();
    }

    private void assertRefused(String file, String key) {
        TrustedListReading reading = read();
        assertThat(reading.lists()).as("%s", reading).filteredOn(list -> list.file().equals(file)).singleElement()
                .satisfies(list -> assertThat(list.status().key()).isEqualTo(key))
                .satisfies(list -> assertThat(list.status().in(Locale.ENGLISH)).startsWith("Not used: "))
                .satisfies(list -> assertThat(list.isUsed(NOW)).isFalse());
        assertThat(reading.services(NOW)).isEmpty();
    }

    @Test
    void takesTheGrantedServicesOfAListThatTheListOfListsNames() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().signedBy(UNION));
        put("austria.XML", austria().number(12).signedBy(AUSTRIA));

        TrustedListReading reading = read();

        TrustedList austria = only(reading, "austria.XML");
        assertThat(austria.status().inEnglish())
                .isEqualTo("Used. Services that issue certificates for signatures or seals: 1; services that make time stamps: 1.");
        assertThat(austria.particulars().orElseThrow()).satisfies(found -> {
            assertThat(found.state(Locale.ENGLISH)).isEqualTo("Austria");
            assertThat(found.number()).isEqualTo(12);
            assertThat(found.signer()).contains("CN=Austrian Regulator");
            assertThat(found.issued()).isPresent();
            assertThat(found.nextUpdate()).isPresent();
        });
        assertThat(only(reading, "lotl.xml").status().inEnglish()).endsWith("lists named: 2.");
        assertThat(reading.services(NOW)).extracting(ListedService::certificate).containsExactly(GOOD.issuing().certificate(),
                GOOD.timeStampUnit().holder().certificate());
        assertThat(reading.services(NOW)).extracting(ListedService::use).containsExactly(Use.SIGNATURES, Use.TIME_STAMPS);
        assertThat(reading.services(NOW).getFirst().listing())
                .isEqualTo(new Listing("AT", "Provider of Good Issuing", "Good Issuing"));
    }

    @Test
    void takesASingleListThatTheAdministratorTrusts() throws Exception {
        trust(AUSTRIA);
        put("at.xml", austria().signedBy(AUSTRIA));

        assertThat(read().services(NOW)).hasSize(2);
    }

    @Test
    void refusesAListThatWasChanged() throws Exception {
        trust(AUSTRIA);
        put("at.xml", new String(austria().signedBy(AUSTRIA), StandardCharsets.UTF_8).replace("Svcstatus/withdrawn", "Svcstatus/granted")
                .getBytes(StandardCharsets.UTF_8));

        assertRefused("at.xml", "list.broken");
    }

    @Test
    void refusesAListOfSomebodyWhomNobodyNamed() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().signedBy(UNION));
        put("at.xml", austria().signedBy(STRANGER));

        assertRefused("at.xml", "list.stranger");
    }

    @Test
    void refusesAListSignedByAnotherStatesSigner() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().signedBy(UNION));
        put("at.xml", austria().signedBy(GERMANY));

        assertRefused("at.xml", "list.stranger");
    }

    /** Who may sign is named certificate by certificate: an issuer among them vouches for nobody. */
    @Test
    void refusesAListOfSomebodyWhoseIssuerStandsAmongTheSigners() throws Exception {
        put("signers/issuer.cer", OFFICE.issuing().certificate().getEncoded());
        put("at.xml", austria().signedBy(AUSTRIA));

        assertRefused("at.xml", "list.stranger");
    }

    @Test
    void refusesAListThatIsNotSigned() throws Exception {
        trust(AUSTRIA);
        put("at.xml", austria().unsigned().getBytes(StandardCharsets.UTF_8));

        assertRefused("at.xml", "list.notSigned");
    }

    /** The signature is good, but what it covers hides inside a list of the forger's. */
    @Test
    void refusesAListWrappedAroundASignedOne() throws Exception {
        trust(AUSTRIA);
        String signed = new String(StateList.of("AT").signedByIdBy(AUSTRIA), StandardCharsets.UTF_8);
        put("at.xml", signed.getBytes(StandardCharsets.UTF_8));
        assertThat(only(read(), "at.xml").isUsed(NOW)).as("%s", read()).isTrue();
        String inner = signed.substring(signed.indexOf("<TrustServiceStatusList"));
        String forged = austria().unsigned().replace("Id=\"the-list\"", "Id=\"forged\"").replace("</TrustServiceStatusList>",
                inner + "</TrustServiceStatusList>");
        put("at.xml", forged.getBytes(StandardCharsets.UTF_8));

        assertThat(signed).contains("URI=\"#the-list\"");
        assertRefused("at.xml", "list.broken");
    }

    @Test
    void refusesAListThatEnded() throws Exception {
        trust(AUSTRIA);
        put("at.xml", austria().next(NOW.minus(Duration.ofDays(1))).signedBy(AUSTRIA));

        assertRefused("at.xml", "list.expired");
    }

    @Test
    void stopsUsingAListWhenItEndsAfterItWasRead() throws Exception {
        trust(AUSTRIA);
        Instant end = NOW.plus(Duration.ofDays(2));
        put("at.xml", austria().next(end).signedBy(AUSTRIA));
        TrustedListReading reading = read();

        assertThat(reading.services(end.minusSeconds(1))).isNotEmpty();
        assertThat(reading.services(end)).isEmpty();
        assertThat(reading.at(end).lists()).singleElement().satisfies(list -> assertThat(list.status().key()).isEqualTo("list.expired"));
    }

    @Test
    void stopsUsingAListWhenTheListOfListsEndsThatVouchesForIt() throws Exception {
        trust(UNION);
        Instant end = NOW.plus(Duration.ofDays(2));
        put("lotl.xml", listOfLists().next(end).signedBy(UNION));
        put("at.xml", austria().signedBy(AUSTRIA));

        assertThat(read().services(end.minusSeconds(1))).isNotEmpty();
        assertThat(read().services(end)).isEmpty();
    }

    @Test
    void doesWithoutTheListOfListsWhenItEnded() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().next(NOW.minusSeconds(60)).signedBy(UNION));
        put("at.xml", austria().signedBy(AUSTRIA));

        assertRefused("lotl.xml", "list.expired");
        assertRefused("at.xml", "list.stranger");
    }

    @Test
    void refusesAListOfListsThatSomebodyElseSigned() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().signedBy(STRANGER));
        put("at.xml", austria().signedBy(AUSTRIA));

        assertRefused("lotl.xml", "list.stranger");
        assertRefused("at.xml", "list.stranger");
    }

    /** An earlier list of lists, signed by the one we know, says who signs the present one. */
    @Test
    void followsAChangeOfWhoSignsTheListOfLists() throws Exception {
        trust(UNION);
        put("lotl.xml", listOfLists().after("https://lists.example/pivot-7.xml").signedBy(NEXT_UNION));
        put("at.xml", austria().signedBy(AUSTRIA));
        assertRefused("lotl.xml", "list.stranger");

        put("pivot-7.xml", StateList.ofLists().announcing("https://lists.example/lotl.xml", NEXT_UNION).signedBy(UNION));

        assertThat(read().services(NOW)).hasSize(2);
        assertThat(only(read(), "pivot-7.xml").status().key()).isEqualTo("list.pivot");

        put("pivot-7.xml", StateList.ofLists().announcing("https://lists.example/lotl.xml", NEXT_UNION).signedBy(STRANGER));

        assertThat(read().services(NOW)).isEmpty();
    }

    @Test
    void usesTheNewerOfTwoListsOfAStateAndSaysSo() throws Exception {
        trust(AUSTRIA);
        put("a.xml", austria().number(3).signedBy(AUSTRIA));
        put("b.xml", austria().number(4).signedBy(AUSTRIA));
        put("c.xml", austria().number(99).signedBy(STRANGER));

        TrustedListReading reading = read();

        assertThat(only(reading, "a.xml").status().inEnglish()).isEqualTo("Not used: b.xml is newer.");
        assertThat(only(reading, "b.xml").isUsed(NOW)).isTrue();
        assertThat(only(reading, "c.xml").status().key()).isEqualTo("list.stranger");
    }

    @Test
    void takesNoIssuerOfCertificatesForWebsites() throws Exception {
        trust(AUSTRIA);
        put("at.xml", StateList.of("AT").service("Web", StateList.QUALIFIED_CA, StateList.FOR_WEBSITES, GOOD.issuing().certificate(),
                new StateList.Time(StateList.GRANTED, NOW.minus(Duration.ofDays(900)))).signedBy(AUSTRIA));

        assertThat(read().services(NOW)).isEmpty();
        assertThat(only(read(), "at.xml").isUsed(NOW)).isTrue();
    }

    @Test
    void refusesXmlThatReachesOutOrUnfolds() throws Exception {
        trust(AUSTRIA);
        put("secret.txt", "canary".getBytes(StandardCharsets.UTF_8));
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            put("entity.xml", doctype("<!ENTITY x SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">"));
            put("remote.xml", doctype("<!ENTITY x SYSTEM \"" + address + "\">"));
            put("parameter.xml", doctype("<!ENTITY % p SYSTEM \"" + address + "\"> %p;"));
            var laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
            for (int i = 1; i <= 30; i++) {
                laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
            }
            put("laughs.xml", doctype(laughs.append("<!ENTITY x \"&l30;\">").toString()));

            for (String file : new String[]{"entity.xml", "remote.xml", "parameter.xml", "laughs.xml"}) {
                assertRefused(file, "list.notXml");
            }
            assertThat(read().toString()).doesNotContain("canary");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static byte[] doctype(String declarations) {
        return austria().unsigned().replace("<TrustServiceStatusList", "<!DOCTYPE TrustServiceStatusList [" + declarations
                + "]><TrustServiceStatusList").replace("Operator", "&x;").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatIsNoList() throws Exception {
        put("empty.xml", new byte[0]);
        put("letter.xml", "Dear colleague".getBytes(StandardCharsets.UTF_8));
        put("other.xml", "<invoice/>".getBytes(StandardCharsets.UTF_8));
        put("deep.xml", ("<a>".repeat(200_000) + "</a>".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        put("signers/letter.pem", "Dear colleague".getBytes(StandardCharsets.UTF_8));
        put("lotl.txt", "text".getBytes(StandardCharsets.UTF_8));

        assertRefused("empty.xml", "list.notXml");
        assertRefused("letter.xml", "list.notXml");
        assertRefused("other.xml", "list.notAList");
        assertThat(only(read(), "deep.xml").isUsed(NOW)).isFalse();
        assertRefused("signers/letter.pem", "list.noCertificate");
        assertThat(only(read(), "lotl.txt").status().key()).isEqualTo("list.otherName");
    }

    @Test
    void refusesAFileOfThirtyMegabytes() throws Exception {
        trust(AUSTRIA);
        put("at.xml", (austria().unsigned() + " ".repeat(30 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8));

        assertRefused("at.xml", "list.tooLarge");
    }

    @Test
    void knowsNoListWhereThereIsNoFolder() {
        assertThat(TrustedListReading.of(folder.resolve("nowhere"), NOW).lists()).isEmpty();
    }

    @Test
    void takesNoMoreServicesThanAVerificationCanCarry() throws Exception {
        trust(AUSTRIA);
        trust(GERMANY);
        put("at.xml", austria().signedBy(AUSTRIA));
        var many = StateList.of("DE");
        for (int i = 0; i < 3; i++) {
            many.service("Service " + i, StateList.QUALIFIED_STAMPS, StateList.GRANTED,
                    GOOD.issuing().issue(Profile.timeStamps("Unit " + i).kind(org.rogatory.signing.pki.KeyKind.P_256)).certificate());
        }
        put("de.xml", many.signedBy(GERMANY));

        TrustedListReading reading = new org.rogatory.signing.internal.lists.FolderReading(folder, NOW, 3).read();

        assertThat(only(reading, "at.xml").isUsed(NOW)).isTrue();
        assertThat(only(reading, "de.xml").status().inEnglish()).contains("more than 3 trusted services");
        assertThat(reading.services(NOW)).hasSize(2);
    }
}
