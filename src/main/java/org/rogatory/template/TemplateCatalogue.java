package org.rogatory.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rogatory.template.internal.TemplateFiles;
import org.rogatory.template.internal.TemplateReader;

/** The document types that exist. A type is read and checked when it is first asked for, and kept. */
public final class TemplateCatalogue {

    private final TemplateFiles files;
    private final boolean checked;
    private final Map<String, DocumentTemplate> read = new ConcurrentHashMap<>();

    private TemplateCatalogue(TemplateFiles files, boolean checked) {
        this.files = files;
        this.checked = checked;
    }

    /** The types that are delivered with the application. */
    public static TemplateCatalogue fromClassPath() {
        return new TemplateCatalogue(delivered(), true);
    }

    /**
     * The types that are delivered with the application, read without the check of their parts against each other, which the build has made. For
     * commands: they start anew each time and should answer at once.
     */
    public static TemplateCatalogue asBuilt() {
        return new TemplateCatalogue(delivered(), false);
    }

    private static TemplateFiles delivered() {
        return TemplateFiles.onClassPath("document-templates", TemplateCatalogue.class.getClassLoader());
    }

    /** The types in a folder, such as a folder that a lawyer works on. */
    public static TemplateCatalogue fromFolder(Path folder) {
        return new TemplateCatalogue(TemplateFiles.in(folder), true);
    }

    public List<String> ids() {
        return files.ids();
    }

    /**
     * @throws UnknownTemplate  if there is no such type
     * @throws TemplateRejected with all faults, if its folder has any
     */
    public DocumentTemplate template(String id) {
        if (!ids().contains(id)) {
            throw new UnknownTemplate(id, ids());
        }
        return read.computeIfAbsent(id, wanted -> TemplateReader.read(wanted, files.of(wanted), files.of("shared"), checked));
    }
}
