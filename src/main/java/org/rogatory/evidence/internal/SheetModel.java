package org.rogatory.evidence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.ChainReport;
import org.rogatory.document.Block;
import org.rogatory.document.Block.Particular;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Run;
import org.rogatory.shared.RowId;
import org.rogatory.signing.Reason;
import org.rogatory.signing.RoundDocument;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Given;

/** Sets the facts of a round as a document. */
final class SheetModel {

    /** The field in which the installation seals the sheet. */
    static final String SEAL = "seal";

    private final RoundFacts facts;
    private final Words words;
    private final EntryWords entries;

    SheetModel(RoundFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.entries = new EntryWords(words, facts.round().slots(), facts.names());
    }

    DocumentModel model() {
        var body = new ArrayList<Block>();
        body.add(heading("document"));
        body.add(new Block.Particulars(document()));
        body.add(heading("signatures"));
        facts.round().slots().forEach(slot -> body.addAll(signature(slot)));
        body.add(heading("verification"));
        body.addAll(verification());
        body.add(heading("trail"));
        body.addAll(trail());
        body.add(heading("seal"));
        body.add(paragraph("seal.meaning"));
        body.add(new Block.SignaturePlace(SEAL, new RowId(SEAL), words.text("seal.of"), words.text("seal.name"), "", List.of()));
        RoundDocument document = facts.round().document();
        return new DocumentModel(words.text("title"), document.title(), words.text("footer", document.shortCode()), words.language(),
                List.of(row("made", words.time(facts.at()))), List.copyOf(body), words.ofWriters());
    }

    private List<Particular> document() {
        RoundDocument document = facts.round().document();
        return List.of(row("title.of", document.title()), row("id", document.id()), row("pages", document.pages()),
                row("released", words.text("released.by", document.by(), words.time(document.at()))),
                row("released.hash", Words.hash(document.sha256())), row("shortCode", document.shortCode()),
                row("revision.hash", Words.hash(facts.revision())), row("revision.size", facts.bytes()),
                row("state", state()));
    }

    private String state() {
        return words.text("state." + facts.round().state(), facts.round().slots().stream().filter(slot -> slot.given().isPresent()).count(),
                facts.round().slots().size());
    }

    private List<Block> signature(Slot slot) {
        var rows = new ArrayList<Particular>();
        rows.add(row("signatory", Stream.of(slot.party().signatory(), slot.party().office()).filter(part -> !part.isBlank()).toList()));
        if (!slot.asked().isEmpty()) {
            rows.add(row("account", slot.asked()));
        }
        slot.declined()
                .ifPresent(said -> rows.add(row("declined", words.text("declined.by", said.by(), words.time(said.at()), said.why()))));
        slot.given().ifPresentOrElse(given -> rows.addAll(signature(given)), () -> rows.add(row("signed", words.text("signed.not"))));
        String field = slot.given().flatMap(Given::field).orElse(slot.name());
        facts.report().signatures().stream().filter(finding -> finding.slot().equals(field)).findFirst()
                .ifPresent(finding -> rows.addAll(certificate(finding)));
        return List.of(new Block.Heading(2, "", words.plain("signature.heading", slot.order(), slot.party().name()), "slot-" + slot.name()),
                new Block.Particulars(rows));
    }

    private List<Particular> signature(Given given) {
        var rows = new ArrayList<Particular>();
        rows.add(row("signed", words.time(given.at())));
        rows.add(row("origin", words.text("origin." + given.origin(), given.by().orElse(""))));
        return rows;
    }

    private List<Particular> certificate(SignatureFinding finding) {
        var rows = new ArrayList<Particular>();
        rows.add(row("certificate.subject", finding.certificate().subject()));
        rows.add(row("certificate.issuer", finding.certificate().issuer()));
        rows.add(row("certificate.serial", finding.certificate().serial()));
        rows.add(row("level", finding.level()));
        finding.time().claimed().ifPresent(at -> rows.add(row("claimed", words.time(at))));
        finding.time().stamped().ifPresent(stamp -> rows.add(row("stamped",
                words.text(stamp.trusted() ? "stamped.by" : "stamped.untrusted", words.time(stamp.at()), stamp.by()))));
        rows.add(row("intact", words.text("intact." + finding.intact())));
        rows.add(row("trust", finding.trusted().listing().map(listing -> words.text("trust.BY_LIST",
                listing.state(words.language().locale()), listing.provider(), listing.service()))
                .orElseGet(() -> words.text("trust." + finding.trust()))));
        rows.add(row("verdict", words.text("verdict." + finding.verdict())));
        finding.reasons().forEach(reason -> rows.add(row("reason", words.text(reason.statement()))));
        return rows;
    }

    /** A paper that nobody has signed yet is not one that must not be relied on. */
    private boolean awaitsItsFirstSignature() {
        return facts.round().slots().stream().allMatch(slot -> slot.given().isEmpty())
                && facts.report().allReasons().allMatch(reason -> reason.statement().key().equals("signature.none"));
    }

    private List<Block> verification() {
        if (awaitsItsFirstSignature()) {
            return List.of(paragraph("verification.nothing", words.time(facts.at())));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Particulars(List.of(row("verified", words.time(facts.at())),
                row("verdict", words.text("verdict." + facts.report().verdict())),
                row("headline", words.text(facts.report().headline())))));
        List<Reason> reasons = facts.report().reasons();
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Items(false, reasons.stream()
                    .map(reason -> List.<Block>of(new Block.Paragraph(List.of(new Run.Plain(words.text(reason.statement())))))).toList()));
        }
        blocks.add(paragraph("verification.rules"));
        return blocks;
    }

    private List<Block> trail() {
        Block chain = switch (facts.chain()) {
            case ChainReport.Intact(long entries) -> paragraph("chain.intact", entries);
            case ChainReport.Broken(long entry) -> new Block.Paragraph(List.of(new Run.Strong(words.text("chain.broken", entry))));
        };
        List<List<Run>> head = List.of(words.plain("trail.entry"), words.plain("trail.who"), words.plain("trail.what"));
        return List.of(paragraph("trail.meaning"), chain,
                new Block.Table(List.of(), head, facts.trail().stream().map(this::entry).toList()));
    }

    private List<List<Run>> entry(AuditEntry entry) {
        var what = new ArrayList<Run>(List.of(new Run.Strong(entries.act(entry)), new Run.LineBreak()));
        entries.particulars(entry).forEach(line -> what.addAll(List.of(new Run.Plain(line), new Run.LineBreak())));
        what.add(new Run.Emphasis(words.text("trail.hash", Words.hash(entry.hash()))));
        return List.of(
                List.of(new Run.Plain(words.text("trail.number", entry.number())), new Run.LineBreak(),
                        new Run.Plain(words.time(entry.at()))),
                List.of(new Run.Plain(entries.actor(entry))), what);
    }

    private Block.Heading heading(String key) {
        return new Block.Heading(1, "", words.plain("heading." + key), key);
    }

    private Block.Paragraph paragraph(String key, Object... arguments) {
        return new Block.Paragraph(words.plain(key, arguments));
    }

    private Particular row(String label, Object value) {
        return new Particular(words.plain("label." + label), List.of(new Run.Plain(value.toString())));
    }

    private Particular row(String label, List<String> lines) {
        List<Run> runs = lines.stream().flatMap(line -> Stream.<Run>of(new Run.LineBreak(), new Run.Plain(line))).skip(1).toList();
        return new Particular(words.plain("label." + label), runs);
    }
}
