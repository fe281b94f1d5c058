package org.rogatory.cli;

import java.io.PrintStream;

import org.rogatory.shared.Language;
import org.rogatory.template.ContentSchema;
import org.rogatory.template.TemplateCatalogue;
import org.rogatory.template.UnknownTemplate;

/** Prints the JSON Schema of a document type's content file. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String usage() {
        return "schema --template ID   prints the JSON Schema of that template's content file";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("template");
    }

    @Override
    public int run(Options options, PrintStream out) {
        try {
            out.print(ContentSchema.of(TemplateCatalogue.asBuilt().template(options.required("template")), Language.ENGLISH));
            return OK;
        } catch (UnknownTemplate e) {
            throw new BadUsage(e.getMessage(), e);
        }
    }
}
