package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.StateList;

import tools.jackson.databind.json.JsonMapper;

/** The command line reads trusted lists from a folder, as the application does. */
class VerifyByListTest {

    private static final Pki GOOD = Pki.start("Listed");
    private static final Holder AUSTRIA = GOOD.signatory("Austrian Regulator");

    @TempDir
    Path folder;

    private Path lists;
    private Path signed;
    private String printed = "";

    @AfterAll
    static void stop() {
        GOOD.close();
    }

    @BeforeEach
    void layOut() throws Exception {
        lists = folder.resolve("lists");
        Files.createDirectories(lists.resolve("signers"));
        Files.write(lists.resolve("signers/austria.cer"), AUSTRIA.certificate().getEncoded());
        Files.write(lists.resolve("at.xml"), StateList.of("AT")
                .service("Listed Issuing", StateList.QUALIFIED_CA, StateList.GRANTED, GOOD.issuing().certificate()).signedBy(AUSTRIA));
        var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(10));
        signed = folder.resolve("signed.pdf");
        Files.write(signed, PdfSealer.create().seal(Paper.withSlots("party-1"), request, GOOD.signatory("Anna Berg").pkcs12()));
    }

    private int verify(String... words) {
        var bytes = new ByteArrayOutputStream();
        var command = new VerifyCommand(Clock.systemUTC());
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            return command.run(Options.parse(command.options(), List.of(words)), out);
        } finally {
            printed = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void namesTheListThatASignatureRestsUpon() {
        assertThat(verify(signed.toString(), "--trusted-lists", lists.toString())).as(() -> printed).isEqualTo(Command.OK);
        assertThat(printed).contains(
                "trusted by the trusted list of Austria: provider Provider of Listed Issuing, service Listed Issuing");

        assertThat(verify(signed.toString(), "--json", "--trusted-lists", lists.toString())).isEqualTo(Command.OK);
        var signature = JsonMapper.builder().build().readTree(printed).get(0).get("signatures").get(0);
        assertThat(signature.get("trust").asString()).isEqualTo("BY_LIST");
        assertThat(signature.get("listing").get("territory").asString()).isEqualTo("AT");
        assertThat(signature.get("listing").get("service").asString()).isEqualTo("Listed Issuing");
    }

    @Test
    void saysWhichListIsNotUsedAndWhy() throws Exception {
        Files.write(lists.resolve("at.xml"), StateList.of("AT").signedBy(GOOD.signatory("Stranger")));

        assertThat(verify(signed.toString(), "--trusted-lists", lists.toString())).isEqualTo(Command.NEEDS_REVIEW);
        assertThat(printed).contains("note: Trusted list at.xml: Not used: whoever signed the list may not sign it.");
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThatThrownBy(() -> verify(signed.toString(), "--trusted-lists", signed.toString())).isInstanceOf(BadUsage.class)
                .hasMessageContaining("is not a folder");
    }
}
