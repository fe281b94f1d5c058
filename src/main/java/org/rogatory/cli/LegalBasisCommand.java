package org.rogatory.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.checks.FindingTexts;
import org.rogatory.law.Judgement;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Says which instruments can carry a joint investigation team of some States, in the order in which they govern. */
final class LegalBasisCommand implements Command {

    private final Clock clock;

    LegalBasisCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "legal-basis";
    }

    @Override
    public String usage() {
        return "legal-basis --team ISO2,ISO2[,…] | --from ISO2 --to ISO2 [--date YYYY-MM-DD] [--json]   bases for a joint investigation team";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("team", "from", "to", "date").flags("json");
    }

    @Override
    public int run(Options options, PrintStream out) {
        Law law = Law.shipped();
        List<State> team = team(options, law);
        LocalDate date = date(options, law);
        List<Judgement> judgements = law.advisor().team(team, date);
        var texts = new FindingTexts(Language.ENGLISH, law.states()::nameInSentence, Object::toString);
        out.println(options.flag("json")
                ? LegalBasisText.json(team, date, judgements, texts)
                : LegalBasisText.lines(team, date, judgements, texts));
        return OK;
    }

    private static List<State> team(Options options, Law law) {
        List<String> pair = new ArrayList<>(options.all("from"));
        pair.addAll(options.all("to"));
        Optional<String> named = options.optional("team");
        if (named.isPresent() == !pair.isEmpty()) {
            throw new BadUsage("name the States either with --team RO,NL,ES or with --from RO --to NL");
        }
        if (named.isEmpty()) {
            pair = List.of(options.required("from"), options.required("to"));
        }
        List<State> team = named.map(list -> List.of(list.split(",", -1))).orElse(pair).stream().map(code -> state(code, law)).toList();
        team.stream().filter(state -> team.indexOf(state) != team.lastIndexOf(state)).findFirst().ifPresent(twice -> {
            throw new BadUsage(law.states().name(twice, Language.ENGLISH) + " (" + twice + ") is named twice");
        });
        if (team.size() < 2) {
            throw new BadUsage("a joint team has at least two States; name another one");
        }
        return team;
    }

    private static State state(String code, Law law) {
        return law.states().find(code)
                .orElseThrow(() -> new BadUsage("there is no State '" + code.strip() + "'; use two-letter codes such as RO or NL"));
    }

    private LocalDate date(Options options, Law law) {
        LocalDate date = options.optional("date").map(LegalBasisCommand::parse).orElseGet(() -> LocalDate.now(clock));
        LocalDate first = law.instruments().firstDate();
        if (date.isBefore(first)) {
            throw new BadUsage("on " + date + " there was no instrument on joint teams; the first is of " + first);
        }
        return date;
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new BadUsage("'" + text.strip() + "' is not a date; write it as 2026-11-17", e);
        }
    }
}
