package org.rogatory.drafting;

import java.util.List;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answers;

/** What can be begun from a document that is there, without typing again what stays the same. */
public enum FollowUp {

    SUPPLEMENTARY("supplementary"), REMINDER("reminder"), WITHDRAWAL("withdrawal"), PRESERVATION_EXTENSION(
            "preservation-extension"), FORMAL_CONFIRMATION("formal-confirmation"),
    /** Another request in the same words, such as one to a further State. */
    SIMILAR("new"),
    /** An agreement on a joint team, for which this is the first proposal. */
    TEAM(""),
    /** The same document once more, to be mended and released anew; of any type, and offered where a round of signatures was withdrawn. */
    AGAIN("");

    private static final String REQUEST = "mla-request";

    private final String requestType;

    FollowUp(String requestType) {
        this.requestType = requestType;
    }

    /** The kind of request that it becomes; empty for what is no request. */
    public String requestType() {
        return requestType;
    }

    /** What can be begun from a document of this type with these answers: agreements are followed by nothing yet, and only what is preserved can be extended. */
    public static List<FollowUp> of(String template, Answers answers) {
        boolean preserves = answers.chose("requestType", PRESERVATION_EXTENSION.requestType)
                || answers.rows("items").stream().anyMatch(item -> item.answers().chose("kind", "preservation"));
        return template.equals(REQUEST)
                ? Stream.of(values()).filter(each -> each != AGAIN && (each != PRESERVATION_EXTENSION || preserves)).toList()
                : List.of();
    }
}
