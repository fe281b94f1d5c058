package org.rogatory.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.rogatory.calendar.CalendarFile;
import org.rogatory.calendar.DateTexts;
import org.rogatory.calendar.KeyDate;
import org.rogatory.calendar.KeyDates;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lists the days that a content makes matter, and writes them for a calendar. */
final class DatesCommand implements Command {

    private final Clock clock;

    DatesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String usage() {
        return "dates FILE [--ics OUT.ics]   lists the dates that matter in a content file, and writes them for a calendar program";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("ics").arguments("FILE");
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.arguments().size() != 1) {
            throw new BadUsage("name one content file");
        }
        String file = options.arguments().getFirst();
        LocalDate today = LocalDate.now(clock);
        var bench = Workbench.open(template(file), file, today);
        Answers answers = bench.interview().relevantAnswers();
        List<KeyDate> dates = KeyDates.of(answers);
        var texts = new DateTexts(Language.ENGLISH);
        dates.forEach(date -> out.println("%s  %s (%s)%s".formatted(texts.when(date), texts.what(date), texts.untilThen(date, today),
                date.source().isEmpty() ? "" : " [" + date.source() + "]")));
        if (dates.isEmpty()) {
            out.println("no dates yet");
        }
        options.optional("ics").ifPresent(target -> {
            String reference = indexed(bench, answers);
            String title = bench.template().labels(Language.ENGLISH).get("title");
            Files.write(target, CalendarFile.of(dates, bench.template().id() + "|" + reference, title, reference, Language.ENGLISH,
                    clock.instant()));
            out.println("wrote " + target);
        });
        return OK;
    }

    private static String indexed(Workbench bench, Answers answers) {
        QuestionKey key = bench.template().index().get("reference");
        return key == null ? "" : answers.text(key.name()).orElse("");
    }

    private static String template(String file) {
        try {
            return JsonMapper.shared().readTree(Files.read(file)).path("template").asString("");
        } catch (JacksonException e) {
            throw new BadUsage(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
