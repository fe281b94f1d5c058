package org.rogatory.drafting.ui.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

/** The agreement on joint teams with its samples, as fields see them. */
final class Samples {

    static final Law LAW = Law.shipped();
    static final DocumentTemplate AGREEMENT = TemplateCatalogue.fromFolder(Path.of("templates")).template("jit-agreement");
    static final FieldContext CONTEXT = FieldContext.of(AGREEMENT, Language.ENGLISH, LAW,
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    private Samples() {
    }

    /** The whole agreement of the golden case, with the facts that follow from it. */
    static Answers full() {
        try {
            var codec = new ContentCodec(AGREEMENT, LAW.states()::isKnown);
            var answers = codec.read(Files.readAllBytes(Path.of("templates/jit-agreement/samples/full.json"))).answers();
            return new DerivedFacts(LAW, LocalDate.of(2026, 11, 23)).addTo(answers,
                    AGREEMENT.derived().stream().map(Question::key).toList());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
