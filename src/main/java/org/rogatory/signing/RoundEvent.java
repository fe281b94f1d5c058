package org.rogatory.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Something was done in a round, beside signing. Events carry no words that people wrote: those stand with the round. */
public sealed interface RoundEvent {

    DocumentId document();

    /** Empty for what the application did by itself. */
    Optional<UserId> actor();

    /** The slot it concerns; empty when it concerns the whole round. */
    String slot();

    /** What else is to be known of it, as words for programs. */
    String details();

    /** An act of a person. */
    sealed interface BySomebody extends RoundEvent {

        UserId by();

        @Override
        default Optional<UserId> actor() {
            return Optional.of(by());
        }
    }

    /** What the application did by itself. */
    sealed interface ByItself extends RoundEvent {

        @Override
        default Optional<UserId> actor() {
            return Optional.empty();
        }
    }

    /** An act that concerns the whole round. */
    sealed interface OfTheRound extends RoundEvent {

        @Override
        default String slot() {
            return "";
        }
    }

    record RoundPlanned(DocumentId document, UserId by, String details) implements BySomebody, OfTheRound {}

    record SignatoryAssigned(DocumentId document, String slot, List<UserId> signatories, UserId by) implements BySomebody {

        @Override
        public String details() {
            return "signatories=" + String.join(",", signatories.stream().map(UserId::toString).toList());
        }
    }

    record SignatureDeclined(DocumentId document, String slot, UserId by, boolean stops) implements BySomebody {

        @Override
        public String details() {
            return "stops=" + stops;
        }
    }

    record SignatureDelegated(DocumentId document, String slot, UserId by, UserId to) implements BySomebody {

        @Override
        public String details() {
            return "to=" + to;
        }
    }

    record RoundWithdrawn(DocumentId document, UserId by) implements BySomebody, OfTheRound {

        @Override
        public String details() {
            return "";
        }
    }

    record ReleasedForSigning(DocumentId document, String slot, UserId by, String sha256) implements BySomebody {

        @Override
        public String details() {
            return "sha256=" + sha256;
        }
    }

    record ExportedForSignature(DocumentId document, String slot, UserId by, String sha256) implements BySomebody {

        @Override
        public String details() {
            return "sha256=" + sha256;
        }
    }

    record ReleaseTakenBack(DocumentId document, String slot, UserId by) implements BySomebody {

        @Override
        public String details() {
            return "";
        }
    }

    record DocumentReceived(DocumentId document, UserId by, String sha256) implements BySomebody, OfTheRound {

        @Override
        public String details() {
            return "sha256=" + sha256;
        }
    }

    /** The signatures in the document reach a higher level now; {@code sha256} is that of the document with what was added. */
    record SignaturesRaised(DocumentId document, Level level, String sha256) implements ByItself, OfTheRound {

        @Override
        public String details() {
            return "level=" + level + " sha256=" + sha256;
        }
    }

    /** The document has a further archive time stamp, which lasts until this day; {@code sha256} is that of the document with it. */
    record ProofRenewed(DocumentId document, LocalDate until, String sha256) implements ByItself, OfTheRound {

        @Override
        public String details() {
            return "until=" + until + " sha256=" + sha256;
        }
    }

    record SignatoryReminded(DocumentId document, String slot, int byMail) implements ByItself {

        @Override
        public String details() {
            return "mails=" + byMail;
        }
    }
}
