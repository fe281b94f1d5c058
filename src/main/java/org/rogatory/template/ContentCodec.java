package org.rogatory.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.State;
import org.rogatory.template.internal.AnswerReader;
import org.rogatory.template.internal.ContentReader;
import org.rogatory.template.internal.ContentWriter;
import org.rogatory.template.internal.Json;
import org.rogatory.template.internal.JsonText;

/** Content as JSON, the same in files, in the database and in the PDF. What does not fit the template is listed, never guessed or dropped. */
public final class ContentCodec {

    /** More is not a legal document. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private final DocumentTemplate template;
    private final Predicate<State> exists;

    /** @param exists whether there is a State of this code, as the law module knows */
    public ContentCodec(DocumentTemplate template, Predicate<State> exists) {
        this.template = template;
        this.exists = exists;
    }

    /** Content, and the paths of what was dropped because it does not fit the template any more. */
    public record Kept(Content content, List<String> dropped) {}

    /** @throws ContentRejected with all faults */
    public Content read(byte[] json) {
        if (json.length > MAX_BYTES) {
            throw new ContentRejected(List.of(new ContentFault("content", "larger than 4 MB")));
        }
        return read(new String(json, StandardCharsets.UTF_8));
    }

    /** @throws ContentRejected with all faults */
    public Content read(String json) {
        var faults = new ArrayList<ContentFault>();
        Content content = new ContentReader(template, exists, faults).read(parse(json, faults), true);
        refuse(faults);
        return content;
    }

    /**
     * Reads a draft that was written against another version of the template: keeps what still fits.
     *
     * @throws ContentRejected if it is not JSON, or the content of another document type
     */
    public Kept readKeeping(String json) {
        var faults = new ArrayList<ContentFault>();
        Json tree = parse(json, faults);
        refuse(faults);
        ContentReader.refuseOtherTemplate(tree, template.id());
        Content content = new ContentReader(template, exists, faults).read(tree, false);
        return new Kept(content, faults.stream().map(ContentFault::where).distinct().toList());
    }

    /** Canonical: in the order of the questionnaire, indented, and the same text for the same content. */
    public String write(Content content) {
        return JsonText.write(ContentWriter.content(template, content));
    }

    /**
     * Reads the answer to one question or column.
     *
     * @throws ContentRejected with all faults
     */
    public Answer readAnswer(Question question, String json) {
        var faults = new ArrayList<ContentFault>();
        var answer = new AnswerReader(exists, faults).read(question, parse(json, faults), question.key().name());
        refuse(faults);
        return answer.orElseThrow(() -> new IllegalStateException("neither an answer nor a fault in " + question.key()));
    }

    public String write(Answer answer) {
        return JsonText.write(ContentWriter.answer(answer));
    }

    private static Json parse(String json, List<ContentFault> faults) {
        if (json.length() > MAX_BYTES) {
            throw new ContentRejected(List.of(new ContentFault("content", "larger than 4 MB")));
        }
        return JsonText.read(json, faults);
    }

    private static void refuse(List<ContentFault> faults) {
        if (!faults.isEmpty()) {
            throw new ContentRejected(faults);
        }
    }
}
