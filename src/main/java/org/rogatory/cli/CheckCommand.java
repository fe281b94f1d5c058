package org.rogatory.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.checks.FindingTexts;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says what is missing, wrong or risky in a content file. */
final class CheckCommand implements Command {

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return "check --template ID --content FILE [--language TAG] [--json]   lists what is missing, wrong or risky; status 3 if something stops it";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("template", "content", "language").flags("json");
    }

    @Override
    public int run(Options options, PrintStream out) {
        var bench = Workbench.open(options.required("template"), options.required("content"), LocalDate.now(clock));
        FindingTexts texts = bench.texts(language(options, bench));
        List<Finding> findings = bench.findings();
        if (options.flag("json")) {
            out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                    .writeValueAsString(findings.stream().map(finding -> json(finding, texts, bench)).toList()));
        } else {
            findings.forEach(finding -> out.println(line(finding, texts, bench)));
        }
        return findings.stream().anyMatch(Finding::isStop) ? STOP : OK;
    }

    private static Language language(Options options, Workbench bench) {
        String tag = options.optional("language").orElse(Language.ENGLISH.tag());
        if (!Language.isValid(tag) || !bench.template().labels().containsKey(new Language(tag))) {
            throw new BadUsage("'" + tag + "' is no language of this template; there are: "
                    + String.join(", ", bench.template().labels().keySet().stream().map(Language::tag).sorted().toList()));
        }
        return new Language(tag);
    }

    private static String line(Finding finding, FindingTexts texts, Workbench bench) {
        String source = finding.source().isEmpty() ? "" : " [" + finding.source() + "]";
        return "%-4s %s %s  %s%s%s".formatted(finding.severity(), finding.code(), finding.at(), texts.text(finding), source,
                reason(finding, bench).map(given -> " Accepted: " + given).orElse(""));
    }

    private static Map<String, Object> json(Finding finding, FindingTexts texts, Workbench bench) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("severity", finding.severity().name());
        fields.put("code", finding.code());
        fields.put("at", finding.at().toString());
        fields.put("message", texts.text(finding));
        fields.put("source", finding.source());
        fields.put("id", finding.id());
        reason(finding, bench).ifPresent(given -> fields.put("accepted", given));
        return fields;
    }

    /** The reason somebody gave for going on in spite of the warning. */
    private static Optional<String> reason(Finding finding, Workbench bench) {
        return Optional.ofNullable(bench.content().accepted().get(finding.id()));
    }
}
