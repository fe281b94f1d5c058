package org.rogatory.template;

import java.util.List;
import java.util.stream.Collectors;

/** The folder of a document type has faults; all of them are listed, one a line. */
public final class TemplateRejected extends RuntimeException {

    private final transient List<TemplateFault> faults;

    public TemplateRejected(String id, List<TemplateFault> faults) {
        super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n", "the template " + id + " has faults:\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<TemplateFault> faults() {
        return faults;
    }
}
