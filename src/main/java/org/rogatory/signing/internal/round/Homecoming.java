package org.rogatory.signing.internal.round;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Statement;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.springframework.stereotype.Component;

/**
 * Judges a file that comes back signed: it has to be the released bytes with nothing but the expected signatures after them. Only what the worker
 * process says of the file is believed; here it is compared byte by byte and searched for words, never parsed.
 */
@Component
class Homecoming {

    /** How far the signatory's clock may be off. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);
    /** Of a file that the worker did not get through in its time. */
    static final String UNFINISHED = "file.tooMuch";
    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern IDENTITY = Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{16,})>");
    private static final Pattern NO_CHANGES = Pattern.compile("/DocMDP.{0,400}?/P\\s+1\\s*(?:/|>>)|/P\\s+1\\s*(?:/|>>).{0,400}?/DocMDP",
            Pattern.DOTALL);

    private final Verifier verifier;
    private final Trust trust;
    private final Clock clock;

    Homecoming(Verifier verifier, Trust trust, Clock clock) {
        this.verifier = verifier;
        this.trust = trust;
        this.clock = clock;
    }

    /**
     * What is expected to come back.
     *
     * @param released the bytes that were handed out
     * @param before   the fields that were signed in them
     * @param wanted   the slots for which they went out
     * @param places   all slots of the document
     * @param several  whether more than one signature may come, each in its own field
     * @param last     whether no further signature is needed afterwards
     */
    record Expected(byte[] released, Set<String> before, List<String> wanted, Set<String> places, boolean several, boolean last,
            Instant since) {}

    /** The new signatures in the order in which they were made, each with the slot it is for. */
    List<Match> judge(byte[] pdf, Expected expected) throws RoundRefusal {
        sameStart(pdf, expected.released());
        SignatureReport report = verifier.verify(pdf, trust.settings().startingWith(expected.released()));
        readable(report);
        List<SignatureFinding> added = report.signatures().stream().filter(found -> !expected.before().contains(found.slot())).toList();
        if (added.isEmpty()) {
            throw new RoundRefusal("signing.upload.unsigned");
        }
        List<Match> matches = matches(added, expected);
        sound(report, added);
        for (SignatureFinding found : added) {
            onTime(found, expected.since());
        }
        if (!expected.last() && forbidsFurther(pdf, expected.released().length)) {
            throw new RoundRefusal("signing.upload.locks");
        }
        return matches;
    }

    /** A signature and the slot for which it counts. */
    record Match(String slot, SignatureFinding found) {}

    private static void sameStart(byte[] pdf, byte[] released) throws RoundRefusal {
        if (pdf.length > OutsideSigning.LARGEST) {
            throw new RoundRefusal("signing.upload.tooLarge", OutsideSigning.LARGEST / 1024 / 1024);
        }
        if (pdf.length < MAGIC.length || !Arrays.equals(pdf, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new RoundRefusal("signing.upload.notAPdf");
        }
        if (pdf.length >= released.length && Arrays.equals(pdf, 0, released.length, released, 0, released.length)) {
            if (pdf.length == released.length) {
                throw new RoundRefusal("signing.upload.unsigned");
            }
            return;
        }
        throw new RoundRefusal(stemsFrom(pdf, released) ? "signing.upload.saved" : "signing.upload.otherDocument");
    }

    /** Programs that write a file anew keep the first half of its identity. */
    private static boolean stemsFrom(byte[] pdf, byte[] released) {
        Matcher identity = IDENTITY.matcher(text(released, 0));
        return identity.find() && text(pdf, 0).toLowerCase(Locale.ROOT).contains(
                identity.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean forbidsFurther(byte[] pdf, int from) {
        return NO_CHANGES.matcher(text(pdf, from)).find();
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }

    private static void readable(SignatureReport report) throws RoundRefusal {
        Optional<Reason> file = report.reasons().stream().filter(reason -> reason.rule() == Rule.FILE).findFirst();
        if (file.isPresent() && file.get().statement().key().equals(UNFINISHED)) {
            throw new RoundRefusal("signing.upload.unfinished");
        }
        if (file.isPresent()) {
            throw new RoundRefusal("signing.upload.unreadable", file.get().statement().inEnglish());
        }
    }

    private static List<Match> matches(List<SignatureFinding> added, Expected expected) throws RoundRefusal {
        if (added.size() > 1 && !expected.several()) {
            throw new RoundRefusal("signing.upload.several", added.size());
        }
        for (SignatureFinding found : added) {
            boolean place = expected.places().contains(found.slot());
            if (place && !expected.wanted().contains(found.slot()) || !place && expected.several()) {
                throw new RoundRefusal("signing.upload.wrongPlace", Words.plain(found.slot()));
            }
        }
        return added.stream().map(found -> new Match(expected.several() ? found.slot() : expected.wanted().getFirst(), found)).toList();
    }

    private static void sound(SignatureReport report, List<SignatureFinding> added) throws RoundRefusal {
        for (SignatureFinding found : added) {
            boolean last = found.equals(added.getLast());
            if (found.covers() != (last ? Covers.WHOLE_FILE : Covers.EARLIER_REVISION)) {
                throw new RoundRefusal("signing.upload.continues");
            }
        }
        Optional<Reason> fatal = report.allReasons().filter(reason -> reason.leadsTo() == Verdict.INVALID).findFirst();
        if (fatal.isEmpty()) {
            return;
        }
        String why = fatal.get().statement().inEnglish();
        throw switch (fatal.get().rule()) {
            case R2_COVERAGE -> new RoundRefusal("signing.upload.continues");
            case INTACT, CHANGES -> new RoundRefusal("signing.upload.changed", why);
            case ALGORITHM -> new RoundRefusal("signing.upload.weak", why);
            case CERTIFICATE, REVOCATION -> new RoundRefusal("signing.upload.certificate", why);
            default -> new RoundRefusal("signing.upload.notGood", why);
        };
    }

    /** Bytes that did not exist before they were released cannot have been signed before; so an expired certificate cannot be dated back. */
    private void onTime(SignatureFinding found, Instant released) throws RoundRefusal {
        Optional<Instant> claimed = found.claimedTime();
        if (claimed.isPresent() && (claimed.get().isBefore(released.minus(CLOCKS))
                || claimed.get().isAfter(clock.instant().plus(CLOCKS)))) {
            throw new RoundRefusal("signing.upload.clock", Statement.moment(claimed.get(), Locale.ENGLISH));
        }
    }
}
