package org.rogatory.signing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was found about the signatures of one file. The verdict is about the signatures that are there: a place still to be signed is
 * reported, and does not lower it.
 *
 * @param verdict    the worst that any rule led to
 * @param headline   the first sentence for the reader
 * @param reasons    what concerns the file as a whole, in the order of the rules
 * @param signatures each signature, in the order in which they were made
 * @param open       the places that are still to be signed
 * @param notes      what the reader should know beside, which lowers nothing: what could not be looked at here, which document it is
 */
public record SignatureReport(Verdict verdict, Statement headline, List<Reason> reasons, List<SignatureFinding> signatures,
        List<SignaturePlace> open, List<Statement> notes) {

    public SignatureReport {
        reasons = List.copyOf(reasons);
        signatures = List.copyOf(signatures);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
    }

    public static SignatureReport of(List<Reason> reasons, List<SignatureFinding> signatures, List<SignaturePlace> open) {
        return of(reasons, signatures, open, List.of());
    }

    public static SignatureReport of(List<Reason> reasons, List<SignatureFinding> signatures, List<SignaturePlace> open,
            List<Statement> notes) {
        Verdict verdict = signatures.stream().map(SignatureFinding::verdict).reduce(Verdict.worstOf(reasons), Verdict::worse);
        return new SignatureReport(verdict, headline(verdict, signatures.size(), open.size()), reasons, signatures, open, notes);
    }

    /** Every reason, those about the file first. */
    public Stream<Reason> allReasons() {
        return Stream.concat(reasons.stream(), signatures.stream().flatMap(signature -> signature.reasons().stream()));
    }

    /** The same with further reasons about the file as a whole, and further notes; the verdict follows. */
    public SignatureReport and(List<Reason> moreReasons, List<Statement> moreNotes) {
        return of(Stream.concat(reasons.stream(), moreReasons.stream()).toList(), signatures, open,
                Stream.concat(notes.stream(), moreNotes.stream()).toList());
    }

    /** The same with the findings as this function changes them. */
    public SignatureReport withSignatures(UnaryOperator<SignatureFinding> change) {
        return of(reasons, signatures.stream().map(change).toList(), open, notes);
    }

    private static Statement headline(Verdict verdict, int signed, int open) {
        return switch (verdict) {
            case VALID -> open > 0
                    ? Statement.of("headline.validOpen", signed, signed + open)
                    : signed == 1 ? Statement.of("headline.validOne") : Statement.of("headline.validAll", signed);
            case NEEDS_REVIEW -> Statement.of("headline.needsReview");
            case INVALID -> signed == 0 ? Statement.of("headline.unsigned") : Statement.of("headline.invalid");
        };
    }
}
