package org.rogatory.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The signatures of one document, in their order.
 *
 * @param currentSha256 of the document with the signatures made so far; whoever signs says which bytes were before their eyes
 * @param endsOn        the day on which the team's period ends; empty where there is no such day, or not yet
 * @param endHangs      whether that day hangs on a signature that is still to come
 * @param proof         how long the signatures prove themselves; empty before anybody signed
 * @param may           what the reader may do with the round as a whole
 * @param withdrawn     who withdrew it and why
 * @param history       what was done beside signing, the last first
 */
public record Round(RoundDocument document, RoundState state, List<Slot> slots, String currentSha256, Optional<LocalDate> endsOn,
        boolean endHangs, Optional<Proof> proof, May may,
        Optional<Said> withdrawn, List<Happening> history) {

    public Round {
        slots = List.copyOf(slots);
        history = List.copyOf(history);
    }

    /**
     * What the reader may do; the service decides it and asks again when it is done.
     *
     * @param ours   the reader's authority keeps the round
     * @param keeps  the reader names signatories, sends to other installations and withdraws
     * @param plans  the plan can still be changed
     */
    public record May(boolean ours, boolean keeps, boolean plans) {}

    /**
     * How long the signatures prove themselves.
     *
     * @param reached   the level of the weakest
     * @param wanted    the level that this installation adds by itself once the services that it needs answer
     * @param until     the day on which the newest archive time stamp ends, as far as it is known
     */
    public record Proof(Level reached, Level wanted, Optional<LocalDate> until) {

        /** Whether something is still to be added. */
        public boolean isPending() {
            return !reached.reaches(wanted);
        }

        /** Whether this installation renews the archive time stamp by itself. */
        public boolean isRenewed() {
            return until.isPresent() && wanted == Level.LTA;
        }
    }

    /** Something somebody said when they declined or withdrew. */
    public record Said(String by, Instant at, String why) {}

    /** One act. {@code by} is empty for what the application did by itself. */
    public record Happening(Instant at, Optional<String> by, String kind, String slot, String words) {}

    public boolean complete() {
        return state == RoundState.COMPLETE;
    }
}
