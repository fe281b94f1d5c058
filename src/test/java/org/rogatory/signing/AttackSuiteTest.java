package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;

/**
 * Every way known to us in which a PDF pretends to be signed as it is shown. The table of verdicts in docs/guides/verification.md says what
 * becomes of each, and what the EU's library says of it under its default policy; both are compared with what happens here.
 */
class AttackSuiteTest {

    private static final Path TABLE = Path.of("docs/guides/verification.md");
    private static final Pki PKI = Pki.start("Suite");
    private static final Holder ANNA = PKI.signatory("Anna Berg", KeyKind.RSA_3072);
    private static final Holder BORIS = PKI.signatory("Boris Ivanov");
    private static final Verifier VERIFIER = Verifier.create(Clock.systemUTC());
    private static final Map<String, Forged> ATTACKS = attacks();

    /** A file, and whom the reader trusts. */
    private record Forged(byte[] pdf, TrustSettings trust) {}

    @AfterAll
    static void stop() {
        PKI.close();
    }

    static byte[] sign(byte[] pdf, String slot, Holder signer) {
        var request = new SignatureRequest(slot, new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                Instant.now().minusSeconds(10).atZone(ZoneOffset.UTC));
        return PdfSealer.create().seal(pdf, request, signer.pkcs12());
    }

    private static byte[] outside(byte[] pdf) {
        return new OutsideSigner(ANNA).sign(pdf);
    }

    private static Map<String, Forged> attacks() {
        var all = new LinkedHashMap<String, Forged>();
        changesAfterSigning(all);
        forgedSignatures(all);
        signatories(all);
        activeContent(all);
        noDocument(all);
        return all;
    }

    private static void put(Map<String, Forged> all, String name, byte[] pdf) {
        all.put(name, new Forged(pdf, PKI.trust()));
    }

    private static void changesAfterSigning(Map<String, Forged> all) {
        byte[] once = sign(Paper.withSlots("party-1"), "party-1", ANNA);
        put(all, "changed byte", Forgery.replace(once, "share the costs", "shape the costs"));
        put(all, "shadow: hide", Forgery.overwriteCover(
                outside(Forgery.paperWithCover("1 1 1 rg 0 0 400 60 re f")), "BT /F1 14 Tf 10 20 Td (Party B pays everything.) Tj ET"));
        put(all, "shadow: replace", Forgery.overwriteCover(outside(Forgery.paperWithCover("0 0 1 rg 0 0 100 20 re f")),
                "1 0 0 rg 0 0 400 60 re f"));
        put(all, "shadow: hide and replace", Forgery.swapTrees(outside(Forgery.paperWithTwoTrees())));
        put(all, "annotation over the text", Paper.withNoteOverText(once));
        put(all, "annotation over the text, then a second signature",
                new OutsideSigner(BORIS).sign(Paper.withNoteOverText(outside(Paper.withSlots("party-1")))));
        put(all, "other text on the page", Paper.withOtherText(once));
        put(all, "appended spaces", Forgery.append(once, "    "));
        put(all, "appended bytes", Forgery.append(once, "% nothing to see here\n"));
        put(all, "appended revision with a broken table", Forgery.appendUnderBrokenTable(once));
        put(all, "the same under a second signature",
                new OutsideSigner(BORIS).sign(Forgery.appendUnderBrokenTable(outside(Paper.withSlots("party-1")))));
        put(all, "appended revision that one program reads and another does not", Forgery.appendUnderAmbiguousTable(once));
        put(all, "the same under a second signature, ambiguous",
                new OutsideSigner(BORIS).sign(Forgery.appendUnderAmbiguousTable(outside(Paper.withSlots("party-1")))));
        put(all, "added page", Forgery.addPage(once));
        put(all, "removed page", Paper.change(outside(Forgery.addPage(Paper.withSlots("party-1"))), document -> {
            document.removePage(0);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
        }));
        put(all, "changed field", Forgery.fillField(outside(Forgery.paperWithField()), "900 EUR"));
        put(all, "other words for who cannot see, then a second signature",
                new OutsideSigner(BORIS).sign(Paper.withOtherSpokenText(outside(Paper.withSlots("party-1")))));
        put(all, "another's block of signature changed, then a second signature",
                new OutsideSigner(BORIS).sign(Paper.withOtherBlock(once)));
        put(all, "note that stops the comparison, then a second signature",
                new OutsideSigner(BORIS).sign(Paper.withNoteInNoPlace(outside(Paper.withSlots("party-1")))));
        put(all, "the same, and other text on the page",
                new OutsideSigner(BORIS).sign(Paper.withOtherText(Paper.withNoteInNoPlace(outside(Paper.withSlots("party-1"))))));
        put(all, "signature laid over the text", OverText.sign(outside(Paper.withSlots("party-1")), BORIS));
    }

    private static void forgedSignatures(Map<String, Forged> all) {
        byte[] once = sign(Paper.withSlots("party-1"), "party-1", ANNA);
        put(all, "signature wrapping", Forgery.wrap(once));
        put(all, "no ByteRange", Forgery.replaceLast(once, "/ByteRange", "/ByteRanje"));
        put(all, "no ByteRange, in a revision", Forgery.changeSignature(once, signature -> signature.removeItem(COSName.BYTERANGE)));
        put(all, "negative ByteRange", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.BYTERANGE, Forgery.range(0, -1, 10, 20))));
        put(all, "ByteRange of nothing", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.BYTERANGE, Forgery.range(0, 0, 0, 0))));
        put(all, "ByteRange beyond the end", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.BYTERANGE, Forgery.range(0, 100, 200, 99_999_999))));
        put(all, "no Contents", Forgery.changeSignature(once, signature -> signature.removeItem(COSName.CONTENTS)));
        put(all, "empty Contents", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.CONTENTS, new COSString(new byte[0]))));
        put(all, "Contents of zeros", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.CONTENTS, new COSString(new byte[64]))));
        put(all, "another document's signature", Forgery.changeSignature(once,
                signature -> signature.setItem(COSName.CONTENTS, new COSString(contents(sign(Paper.withSlots("x"), "x", ANNA))))));
        put(all, "second certification", new OutsideSigner(BORIS).certifying().sign(once));
        put(all, "time stamp of another signature", StolenStamp.on(Raised.toT(outside(Paper.withSlots("party-1")), PKI),
                Raised.toT(outside(Paper.withSlots("other")), PKI)));
    }

    static byte[] contents(byte[] pdf) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary().getContents();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void signatories(Map<String, Forged> all) {
        byte[] paper = Paper.withSlots("party-1");
        all.put("issuer not trusted", new Forged(outside(paper), TrustSettings.none()));
        try (Pki namesake = Pki.start("Suite")) {
            all.put("issuer with the name of a trusted one", new Forged(outside(paper), namesake.trust()));
        }
        put(all, "certificate expired before signing",
                new OutsideSigner(PKI.issuing().issue(Profile.named("Eva").days(-20, -10))).sign(paper));
        put(all, "certificate expired since, no time stamp", new OutsideSigner(PKI.issuing().issue(Profile.named("Eva").days(-20, -10)))
                .sign(paper, Instant.now().minusSeconds(15 * 86_400L)));
        Holder revoked = PKI.signatory("Rosa");
        PKI.issuing().revoke(revoked.certificate(), Instant.now().minusSeconds(3600));
        put(all, "certificate revoked before signing", new OutsideSigner(revoked).sign(paper));
        put(all, "certificate revoked before its time stamp", Raised.toT(new OutsideSigner(revoked).sign(paper), PKI));
        put(all, "certificate revoked since, no time stamp",
                new OutsideSigner(revoked).sign(paper, Instant.now().minusSeconds(2 * 86_400L)));
        put(all, "SHA-1", new OutsideSigner(ANNA).hash("SHA1").sign(paper));
        put(all, "RSA with 1024 bits", new OutsideSigner(PKI.signatory("Olga", KeyKind.WEAK_RSA_1024)).sign(paper));
        put(all, "name of somebody else", new OutsideSigner(ANNA).claimingToBe("The Prosecutor General").sign(paper));
        all.put("name of somebody else, issuer not trusted",
                new Forged(new OutsideSigner(ANNA).claimingToBe("The Prosecutor General").sign(paper), TrustSettings.none()));
        all.put("another document than the released one",
                new Forged(outside(paper), PKI.trust().startingWith(Paper.withSlots("party-2"))));
    }

    private static void activeContent(Map<String, Forged> all) {
        put(all, "JavaScript",
                outside(Paper.with(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))));
        put(all, "JavaScript deep in a page", outside(Paper.with(document -> document.getPage(0).getCOSObject().setItem("PieceInfo",
                dictionary("Private", action("JavaScript"))))));
        for (String action : List.of("Launch", "SubmitForm", "ImportData", "GoToR", "GoToE")) {
            put(all, action,
                    outside(Paper.with(document -> document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action(action)))));
        }
        put(all, "address that opens by itself",
                outside(Paper.with(document -> document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action("URI")))));
        put(all, "XFA", outside(Paper.with(document -> document.getDocumentCatalog().getAcroForm(null).getCOSObject().setItem("XFA",
                new COSString("<xdp/>")))));
        put(all, "RichMedia", outside(Paper.with(document -> document.getDocumentCatalog().getCOSObject().setItem("Spare",
                dictionary("RichMediaContent", new COSDictionary())))));
        put(all, "embedded file", outside(Paper.with(document -> embed(document, "invoice.exe", "application/octet-stream"))));
        put(all, "embedded file named like our content", outside(Paper.with(document -> embed(document, "content.json", "text/html"))));
        put(all, "layers that can be switched",
                outside(Paper.with(document -> document.getDocumentCatalog().getCOSObject().setItem("OCProperties",
                        dictionary("OCGs", new COSArray())))));
        put(all, "content in another file", outside(Paper.with(document -> document.getPage(0).getContentStreams().next().getCOSObject()
                .setString(COSName.F, "other.pdf"))));
        put(all, "page taken from another file", outside(Paper.with(document -> {
            COSDictionary form = dictionary("Ref", dictionary("F", new COSString("other.pdf")));
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            document.getDocumentCatalog().getCOSObject().setItem("Spare", form);
        })));
        byte[] hidden = Paper.withSlots("party-1");
        put(all, "script outside of the table", outside(Forgery.replaceLast(Forgery.append(hidden, "x".repeat(60)), "x".repeat(60),
                "\n99 0 obj <</S/JavaScript/JS(app.alert(1))>> endobj          \n".substring(0, 60))));
        put(all, "two headers", outside(twoHeaders()));
        put(all, "header not at the beginning", prepend("MZ\n", outside(Paper.withSlots("party-1"))));
        put(all, "encryption", Forgery.encrypt(sign(Paper.withSlots("party-1"), "party-1", ANNA)));
    }

    private static byte[] twoHeaders() {
        byte[] paper = Paper.withSlots("party-1");
        return Forgery.append(paper, "%PDF-1.4\n%%EOF\n");
    }

    private static byte[] prepend(String head, byte[] pdf) {
        return Forgery.append(head.getBytes(StandardCharsets.ISO_8859_1), Forgery.text(pdf));
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = dictionary("Type", COSName.getPDFName("Action"));
        action.setName(COSName.S, kind);
        action.setString("JavaScript".equals(kind) ? "JS" : "F", "app.alert(1)");
        return action;
    }

    private static COSDictionary dictionary(String key, org.apache.pdfbox.cos.COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static void embed(org.apache.pdfbox.pdmodel.PDDocument document, String name, String type) throws IOException {
        var file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[]{1, 2, 3}));
        file.setSubtype(type);
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void noDocument(Map<String, Forged> all) {
        byte[] once = sign(Paper.withSlots("party-1"), "party-1", ANNA);
        put(all, "not signed", Paper.withSlots("party-1"));
        put(all, "not a PDF", "Dear colleague".getBytes(StandardCharsets.US_ASCII));
        put(all, "empty", new byte[0]);
        put(all, "cut off", Arrays.copyOf(once, once.length - 400));
    }

    static Stream<Arguments> all() {
        return ATTACKS.entrySet().stream().map(attack -> Arguments.of(named(attack.getKey(), attack.getKey())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isJudgedAsTheTableSays(String attack) throws IOException {
        Forged forged = ATTACKS.get(attack);
        SignatureReport report = VERIFIER.verify(forged.pdf(), forged.trust());
        String said = row(attack, report, DefaultPolicy.judge(forged.pdf(), forged.trust()));

        assertThat(report.verdict()).as("%s", report).isNotEqualTo(Verdict.VALID);
        assertThat(Files.readAllLines(TABLE)).contains(said);
    }

    /** "| attack | verdict | rules | what the default policy of the EU's library says |" */
    private static String row(String attack, SignatureReport report, String alone) {
        List<String> rules = report.allReasons().filter(reason -> reason.leadsTo() == report.verdict()).map(reason -> reason.rule().name())
                .distinct().sorted().toList();
        return "| " + attack + " | " + report.verdict() + " | " + String.join(", ", rules) + " | " + alone + " |";
    }

    @Test
    void theTableNamesNoAttackThatIsNotTried() throws IOException {
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| ") && (line.contains(" | INVALID | ") || line.contains(" | NEEDS_REVIEW | "))) {
                named.add(line.substring(2, line.indexOf(" |", 2)));
            }
        }
        assertThat(named).containsExactlyElementsOf(ATTACKS.keySet());
    }

    /** PDFBox sees no difference in it: what is to be compared is what the other program shows. */
    @Test
    void aPersonSeesWhatOnlyTheSecondProgramShows() {
        assertThat(VERIFIER.changedPages(ATTACKS.get("the same under a second signature, ambiguous").pdf(), "Signature1"))
                .extracting(PagePair::page).containsExactly(1);
    }

    /** For whoever writes the table anew. */
    public static void main(String[] some) {
        ATTACKS.entrySet().removeIf(attack -> some.length > 0 && Stream.of(some).noneMatch(attack.getKey()::contains));
        ATTACKS.forEach((name, forged) -> System.out.println(row(name, VERIFIER.verify(forged.pdf(), forged.trust()),
                DefaultPolicy.judge(forged.pdf(), forged.trust()))));
        stop();
    }
}
