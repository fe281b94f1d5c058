package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.Finding;

/** The period of the team. */
final class PeriodRules {

    private PeriodRules() {
    }

    /** The end is after the start. While the day of the last signature is open, the team cannot start before today. */
    static List<Finding> x06EndAfterStart(Agreement agreement) {
        Optional<LocalDate> end = DerivedFacts.endsOn(agreement.answers());
        Optional<LocalDate> start = DerivedFacts.startsOn(agreement.answers());
        if (end.isEmpty() || end.get().isAfter(start.orElse(agreement.today()))) {
            return List.of();
        }
        String source = agreement.sourceInBasis("(1)");
        return List.of(start.isPresent()
                ? stop("X06.endsBeforeStart", at("fixedEnd"), source, end.get(), start.get())
                : stop("X06.endsBeforeToday", at("fixedEnd"), source, end.get()));
    }

    /** A start before everybody has signed would cover acts for which there is no agreement yet. */
    static List<Finding> x07StartAfterSignature(Agreement agreement) {
        if (!agreement.answers().chose("periodStart", "fixed-date")) {
            return List.of();
        }
        Optional<LocalDate> start = agreement.answers().date("fixedStart");
        Optional<LocalDate> last = DerivedFacts.lastSignatureOn(agreement.answers());
        if (start.isEmpty()) {
            return List.of();
        }
        if (last.isPresent()) {
            return start.get().isBefore(last.get())
                    ? List.of(warn("X07.beforeSignature", at("fixedStart"), "", start.get(), last.get()))
                    : List.of();
        }
        return start.get().isBefore(agreement.today()) ? List.of(warn("X07.past", at("fixedStart"), "", start.get())) : List.of();
    }
}
