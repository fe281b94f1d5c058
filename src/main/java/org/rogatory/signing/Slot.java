package org.rogatory.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.UserId;
import org.rogatory.shared.State;

/**
 * One signature of a round.
 *
 * @param name     of the signature field
 * @param order    from 1, as in the document
 * @param declined who declined it, until somebody is asked again
 * @param out      the file that was handed out for this signature
 * @param given    the signature, once it stands
 */
public record Slot(String name, int order, Party party, Plan plan, SlotState slotState, Holding holding, Optional<Round.Said> declined,
        Optional<Out> out, Optional<Given> given) {

    /** For whom is signed, and who the document says signs. */
    public record Party(String name, State state, String signatory, String office) {}

    /**
     * When it is to be signed.
     *
     * @param step   slots of the same step may be signed in any order
     * @param choice of the slots of a step with the same choice, one signature suffices
     * @param due    the last day
     */
    public record Plan(int step, Optional<Integer> choice, Optional<LocalDate> due) {}

    /**
     * Who is asked.
     *
     * @param people   any one of them signs
     * @param mine     whether the reader is one of them
     * @param since    since when it is their turn
     * @param reminded the day of the last reminder
     */
    public record Holding(List<Holder> people, boolean mine, Optional<Instant> since, Urgency urgency, Optional<LocalDate> reminded) {

        public Holding {
            people = List.copyOf(people);
        }
    }

    /** A person who is asked; {@code delegateOf} is who passed it on to them. */
    public record Holder(UserId person, String fullName, Optional<String> delegateOf) {}

    /**
     * A file that is out to be signed elsewhere.
     *
     * @param mine  whether the reader took it
     * @param stale whether somebody signed after it was handed out, so that what comes back cannot be taken in
     */
    public record Out(String by, boolean mine, Instant since, OutKind kind, boolean stale) {}

    /** Why a file is out. */
    public enum OutKind {
        /** The signatory signs it with a program of their own. */
        OUTSIDE,
        /** Another installation has it signed. */
        COUNTERPART
    }

    /**
     * A signature that stands.
     *
     * @param by      the account that gave it or brought it in; empty when it came with the document
     * @param subject whom the certificate names
     * @param issuer  who vouches for the signatory
     * @param field   of the PDF, when it is another one than the slot's own
     * @param verdict what our own verification said right after
     */
    public record Given(Instant at, Optional<String> by, Origin origin, String subject, String issuer, Optional<String> field,
            String verdict) {}

    /** Where a signature was made. */
    public enum Origin {
        HERE, OUTSIDE, COUNTERPART,
        /** Stood in the document when it was received. */
        BEFORE
    }

    /** The names of those who are asked; empty when nobody is. */
    public String asked() {
        return String.join(", ", holding.people().stream().map(Holder::fullName).toList());
    }
}
