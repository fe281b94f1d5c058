package org.rogatory.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.FindingTexts;
import org.rogatory.document.DocumentAssembler;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.RenderingRefused;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.template.ContentCodec;

/** Makes the document of a content file. */
final class ComposeCommand implements Command {

    private final Clock clock;

    ComposeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "compose";
    }

    @Override
    public String usage() {
        return "compose --template ID --content FILE --language TAG --to FILE.pdf|FILE.html [--draft]   makes the document; status 3 if something stops it";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("template", "content", "language", "to").flags("draft");
    }

    @Override
    public int run(Options options, PrintStream out) {
        String target = options.required("to");
        boolean html = isHtml(target);
        boolean draft = options.flag("draft");
        String tag = options.required("language");
        Renderer renderer = Renderer.create();
        if (!html) {
            // a second core gets the engine ready while this one reads the template
            Thread.ofPlatform().daemon().start(renderer::warmUp);
        }
        var bench = Workbench.open(options.required("template"), options.required("content"), LocalDate.now(clock));
        Language language = language(tag, bench);
        refuseStops(bench, draft, out);
        DocumentModel document = document(bench, language);
        try {
            if (html) {
                Files.write(target, renderer.html(document, draft).getBytes(StandardCharsets.UTF_8));
                out.println(target);
            } else {
                writePdf(renderer, bench, document, draft, target, out);
            }
        } catch (RenderingRefused e) {
            throw new Refused(e.getMessage() + "; no document was made", e);
        }
        return OK;
    }

    private static boolean isHtml(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".pdf") && !lower.endsWith(".html")) {
            throw new BadUsage("--to must end in .pdf or .html");
        }
        return lower.endsWith(".html");
    }

    private static Language language(String tag, Workbench bench) {
        return Optional.of(tag).filter(Language::isValid).map(Language::new).filter(bench.template().languages()::contains)
                .orElseThrow(() -> new BadUsage("there is no wording in '" + tag + "'; there is one in: "
                        + String.join(", ", bench.template().languages().stream().map(Language::tag).toList())));
    }

    private static void refuseStops(Workbench bench, boolean draft, PrintStream out) {
        List<Finding> stops = bench.findings().stream().filter(Finding::isStop).toList();
        FindingTexts texts = bench.texts(Language.ENGLISH);
        stops.forEach(stop -> out.println("STOP " + stop.code() + " " + stop.at() + "  " + texts.text(stop)));
        if (!stops.isEmpty() && !draft) {
            throw new Refused(
                    "no document was made, because " + stops.size() + " finding(s) stop it; mend them, or make a draft with --draft");
        }
    }

    static DocumentModel document(Workbench bench, Language language) {
        Answers relevant = bench.interview().relevantAnswers();
        // once more, because a fact may rest on an answer that turned out to be hidden
        Answers answers = new DerivedFacts(bench.law(), bench.today()).addTo(relevant,
                bench.template().derived().stream().map(Question::key).toList());
        return new DocumentAssembler(bench.template(), new StateNames(bench.law().states())).assemble(bench.content(), answers, language);
    }

    private static void writePdf(Renderer renderer, Workbench bench, DocumentModel document, boolean draft, String target,
            PrintStream out) {
        String json = new ContentCodec(bench.template(), bench.law().states()::isKnown).write(bench.content());
        Pdf pdf = renderer.pdf(document, new PdfOptions(draft, Optional.of(json.getBytes(StandardCharsets.UTF_8))));
        Files.write(target, pdf.bytes());
        out.println(target + "  " + pdf.pages() + " pages" + (draft ? ", draft" : ""));
        out.println("signature slots  " + String.join(", ", pdf.slots()));
        out.println("SHA-256  " + pdf.sha256());
    }
}
