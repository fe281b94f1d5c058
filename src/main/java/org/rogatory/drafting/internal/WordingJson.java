package org.rogatory.drafting.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;

import tools.jackson.databind.json.JsonMapper;

/** Wording and reasons as they stand in the content file, for the history of a draft. */
final class WordingJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WordingJson() {
    }

    static String of(ClauseWording wording) {
        var object = new LinkedHashMap<String, Object>();
        switch (wording) {
            case ClauseWording.Adapted(var text, var model) -> {
                object.put("as", "adapted");
                object.put("text", texts(text));
                object.put("model", texts(model));
            }
            case ClauseWording.LeftOut(var reason) -> {
                object.put("as", "left-out");
                reason.ifPresent(given -> object.put("reason", given));
            }
            case ClauseWording.Added(var after, var text) -> {
                object.put("as", "added");
                object.put("after", after);
                object.put("text", texts(text));
            }
        }
        return JSON.writeValueAsString(object);
    }

    static String of(String text) {
        return JSON.writeValueAsString(text);
    }

    private static Map<String, String> texts(SortedMap<Language, String> texts) {
        var byTag = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }
}
