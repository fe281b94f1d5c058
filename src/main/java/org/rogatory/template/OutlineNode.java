package org.rogatory.template;

import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Condition;
import org.rogatory.shared.QuestionKey;

/** A node of a document's structure, without its wording. */
public sealed interface OutlineNode {

    String id();

    Condition when();

    /**
     * A section with a title; its clauses are numbered within it.
     *
     * @param repeat the repeated question for each row of which the whole section is printed, with a title that may name its columns
     */
    record Group(String id, Condition when, boolean numbered, Optional<QuestionKey> repeat, Optional<String> source,
            List<OutlineNode> contains)
            implements
                OutlineNode {

        public Group(String id, Condition when, boolean numbered, Optional<String> source, List<OutlineNode> contains) {
            this(id, when, numbered, Optional.empty(), source, contains);
        }
    }

    /** An appendix or annex on a page of its own. */
    record Annex(String id, Condition when, boolean numbered, Optional<String> source, List<OutlineNode> contains) implements OutlineNode {}

    /**
     * The unit of wording.
     *
     * @param optional whether a draft may leave it out
     * @param repeat   the repeated question for each row of which it is printed
     * @param given    what must hold where it stands, before it is repeated: that the row around it is of its kind
     */
    record Clause(String id, Condition when, boolean numbered, boolean optional, Optional<Repeat> repeat, Optional<String> source,
            Condition given)
            implements
                OutlineNode {

        public Clause(String id, Condition when, boolean numbered, boolean optional, Optional<Repeat> repeat, Optional<String> source) {
            this(id, when, numbered, optional, repeat, source, Condition.ALWAYS);
        }
    }

    /** One signature place for each row of a repeated question. */
    record Signatures(String id, Condition when, QuestionKey signatories) implements OutlineNode {}

    record Repeat(QuestionKey over, As as) {}

    enum As {
        TABLE, LIST, PARAGRAPHS
    }
}
