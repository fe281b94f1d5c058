package org.rogatory.document.internal;

import java.util.Map;

import org.rogatory.document.DocumentModel;

/** The words that the writers add to a document, in its language. */
record Labels(Map<String, String> words) {

    static Labels of(DocumentModel model) {
        return new Labels(model.labels());
    }

    String page() {
        return word("page");
    }

    String of() {
        return word("of");
    }

    String draft() {
        return word("draft");
    }

    /** The label has the place {0} for the name. */
    String signatureOf(String name) {
        String label = word("signatureOf");
        return label.contains("{0}") ? label.replace("{0}", name) : label + " " + name;
    }

    private String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("the labels of the document type lack document." + key);
        }
        return word;
    }
}
