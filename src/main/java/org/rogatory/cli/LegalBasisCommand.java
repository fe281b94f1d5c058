package org.rogatory.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rogatory.checks.FindingTexts;
import org.rogatory.law.Judgement;
import org.rogatory.law.Law;
import org.rogatory.law.LawTexts;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairQuestion;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/**
 * Says which instruments govern a request from one State to another, or which can carry a joint investigation team of several, in the order in
 * which they govern.
 */
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
        return "legal-basis --from ISO2 --to ISO2 [--offence O10]… [--kind K08]… | --team ISO2,ISO2[,…]  [--date YYYY-MM-DD] [--json]"
                + "   bases for a request, or for a joint team";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("team", "from", "to", "date", "offence", "kind").flags("json");
    }

    @Override
    public int run(Options options, PrintStream out) {
        Law law = Law.shipped();
        boolean pair = !options.all("from").isEmpty() || !options.all("to").isEmpty();
        if (options.optional("team").isPresent() == pair) {
            throw new BadUsage("name the States either with --team RO,NL,ES or with --from RO --to NL");
        }
        out.println(pair ? pair(options, law) : team(options, law));
        return OK;
    }

    private String pair(Options options, Law law) {
        List<State> states = states(List.of(options.required("from"), options.required("to")), law);
        LocalDate date = date(options, law.instruments().firstDate(), "instrument on assistance in criminal matters");
        List<String> offences = codes(options.all("offence"), law.coverage().categories(), "category of offences", "O10");
        List<String> kinds = codes(options.all("kind"), law.coverage().kindCodes(), "kind of assistance", "K08");
        PairAdvice advice = law.pairs().advise(new PairQuestion(states.getFirst(), states.getLast(), date, offences, kinds));
        var texts = new LawTexts(Language.ENGLISH, law.states());
        return options.flag("json") ? new PairJson(texts, date).of(advice) : new PairText(texts, date).lines(advice);
    }

    private String team(Options options, Law law) {
        if (!options.all("offence").isEmpty() || !options.all("kind").isEmpty()) {
            throw new BadUsage("--offence and --kind belong to a request; leave them out with --team");
        }
        List<State> team = states(List.of(options.required("team").split(",", -1)), law);
        if (team.size() < 2) {
            throw new BadUsage("a joint team has at least two States; name another one");
        }
        LocalDate date = date(options, law.teamBases().firstDate(), "instrument on joint teams");
        List<Judgement> judgements = law.advisor().team(team, date);
        var text = new LegalBasisText(new FindingTexts(Language.ENGLISH, law.states()::nameInSentence, Object::toString),
                new LawTexts(Language.ENGLISH, law.states()));
        return options.flag("json") ? text.json(team, date, judgements) : text.lines(team, date, judgements);
    }

    private static List<State> states(List<String> codes, Law law) {
        List<State> states = codes.stream().map(code -> state(code, law)).toList();
        states.stream().filter(state -> states.indexOf(state) != states.lastIndexOf(state)).findFirst().ifPresent(twice -> {
            throw new BadUsage(law.states().name(twice, Language.ENGLISH) + " (" + twice + ") is named twice");
        });
        return states;
    }

    private static State state(String code, Law law) {
        return law.states().find(code)
                .orElseThrow(() -> new BadUsage("there is no State '" + code.strip() + "'; use two-letter codes such as RO or NL"));
    }

    private static List<String> codes(List<String> given, List<String> known, String what, String example) {
        var codes = new ArrayList<String>();
        for (String code : given.stream().flatMap(list -> List.of(list.split(",", -1)).stream()).map(String::strip).toList()) {
            String upper = code.toUpperCase(Locale.ROOT);
            if (!known.contains(upper)) {
                throw new BadUsage("there is no " + what + " '" + code + "'; use codes such as " + example);
            }
            codes.add(upper);
        }
        return codes.stream().distinct().toList();
    }

    private LocalDate date(Options options, LocalDate first, String what) {
        LocalDate date = options.optional("date").map(LegalBasisCommand::parse).orElseGet(() -> LocalDate.now(clock));
        if (date.isBefore(first)) {
            throw new BadUsage("on " + date + " there was no " + what + "; the first is of " + first);
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
