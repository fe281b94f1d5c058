package org.rogatory.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

import tools.jackson.databind.json.JsonMapper;

/** Lists the document types. */
final class TemplatesCommand implements Command {

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public String usage() {
        return "templates [--json]   lists the document types: id, version, languages, title";
    }

    @Override
    public Options.Known options() {
        return new Options.Known(Set.of(), Set.of("json"), "");
    }

    @Override
    public int run(Options options, PrintStream out) {
        var catalogue = TemplateCatalogue.asBuilt();
        List<DocumentTemplate> templates = catalogue.ids().stream().map(catalogue::template).toList();
        if (options.flag("json")) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(templates.stream().map(TemplatesCommand::json).toList()));
        } else {
            templates.forEach(template -> out
                    .println(template.id() + "  " + template.version() + "  " + String.join(",", tags(template)) + "  " + title(template)));
        }
        return OK;
    }

    private static Map<String, Object> json(DocumentTemplate template) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", template.id());
        json.put("version", template.version());
        json.put("languages", tags(template));
        json.put("title", title(template));
        json.put("hash", template.hash());
        return json;
    }

    private static List<String> tags(DocumentTemplate template) {
        return template.languages().stream().map(Language::tag).toList();
    }

    private static String title(DocumentTemplate template) {
        return template.labels(Language.ENGLISH).get("title");
    }
}
