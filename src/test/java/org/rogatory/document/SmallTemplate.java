package org.rogatory.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;
import org.rogatory.template.Outline;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.Wording;

/** A document type with a few questions; each test says which clauses it has. */
final class SmallTemplate {

    private final List<OutlineNode> nodes = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> clauses = new HashMap<>();

    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("title", "Small agreement"), Map.entry("and", "and"),
            Map.entry("yes", "Yes"), Map.entry("no", "No"), Map.entry("document.gap", "To be completed"),
            Map.entry("document.reference", "Reference"), Map.entry("document.annexes", "Annexes"), Map.entry("document.page", "page"),
            Map.entry("option.kind.big-one", "A Big One"), Map.entry("option.kinds.big-one", "big"),
            Map.entry("option.kinds.small-one", "small"),
            Map.entry("option.people.rank.chief", "Chief"), Map.entry("question.name", "The name"),
            Map.entry("question.people.office", "Office of the person"));

    static QuestionKey key(String name) {
        return new QuestionKey(name);
    }

    static OutlineNode.Clause clause(String id) {
        return clause(id, Condition.ALWAYS);
    }

    static OutlineNode.Clause clause(String id, Condition when) {
        return new OutlineNode.Clause(id, when, true, false, Optional.empty(), Optional.empty());
    }

    static OutlineNode.Clause optional(String id) {
        return new OutlineNode.Clause(id, Condition.ALWAYS, true, true, Optional.empty(), Optional.empty());
    }

    static OutlineNode.Clause repeated(String id, String over, OutlineNode.As as, Condition when) {
        return new OutlineNode.Clause(id, when, false, false, Optional.of(new OutlineNode.Repeat(key(over), as)), Optional.empty());
    }

    SmallTemplate group(String id, OutlineNode... contains) {
        return group(id, true, contains);
    }

    SmallTemplate group(String id, boolean numbered, OutlineNode... contains) {
        nodes.add(new OutlineNode.Group(id, Condition.ALWAYS, numbered, Optional.empty(), List.of(contains)));
        titles.put(id, "Title of " + id);
        return this;
    }

    SmallTemplate groupWhen(Condition when, String id, OutlineNode... contains) {
        nodes.add(new OutlineNode.Group(id, when, true, Optional.empty(), List.of(contains)));
        titles.put(id, "Title of " + id);
        return this;
    }

    SmallTemplate annex(String id, String title, OutlineNode... contains) {
        nodes.add(new OutlineNode.Annex(id, Condition.ALWAYS, true, Optional.empty(), List.of(contains)));
        titles.put(id, title);
        return this;
    }

    SmallTemplate signatures() {
        nodes.add(new OutlineNode.Signatures("signatures", Condition.ALWAYS, key("signatories")));
        return this;
    }

    SmallTemplate text(String clause, String text) {
        clauses.put(clause, text);
        return this;
    }

    /** One group, "1", with one clause, "1.1". */
    static SmallTemplate saying(String text) {
        return new SmallTemplate().group("only", clause("only-clause")).text("only-clause", text);
    }

    DocumentTemplate build() {
        var outline = new Outline(nodes);
        var texts = new HashMap<String, String>();
        outline.clauses().forEach(clause -> texts.put(clause.id(), clauses.getOrDefault(clause.id(), "Text of " + clause.id() + ".")));
        var questionnaire = new Questionnaire(List.of(new Section("all", Condition.ALWAYS, Optional.empty(), questions())));
        return new DocumentTemplate("small", 1, "", List.of(Language.ENGLISH), Map.of("reference", key("name"), "states", key("states")),
                key("signatories"), List.of(), List.of(new Question.DateQuestion(key("endsOn"), Condition.ALWAYS, false)), questionnaire,
                outline,
                new LinkedHashMap<>(Map.of(Language.ENGLISH, new Wording(titles, texts))), Map.of(Language.ENGLISH, new Labels(LABELS)),
                Map.of());
    }

    private static List<Question> questions() {
        var big = new OptionKey("big-one");
        var always = Condition.ALWAYS;
        return List.of(new Question.ShortText(key("name"), always, true, 100), new Question.LongText(key("story"), always, true, 1000),
                new Question.DateQuestion(key("day"), always, false), new Question.YesNo(key("agreed"), always, false),
                new Question.OneOf(key("kind"), always, false, List.of(big)),
                new Question.SomeOf(key("kinds"), always, false, List.of(big, new OptionKey("small-one"))),
                new Question.WholeNumber(key("months"), always, false, 1, 60), new Question.Money(key("cost"), always, false),
                new Question.StateChoice(key("state"), always, false), new Question.StatesChoice(key("states"), always, false, List.of()),
                new Question.LanguageChoice(key("language"), always, false),
                new Question.Repeated(key("people"), always, false,
                        List.of(new Question.ShortText(key("name"), always, true, 100),
                                new Question.ShortText(key("office"), always, false, 100),
                                new Question.OneOf(key("rank"), always, false, List.of(new OptionKey("chief"))),
                                new Question.StateChoice(key("state"), always, false),
                                new Question.ShortText(key("authority"), always, false, 100))),
                new Question.Reference(key("leader"), always, false, key("people")),
                new Question.References(key("members"), always, false, key("people")),
                new Question.Repeated(key("signatories"), always, false,
                        List.of(new Question.Reference(key("person"), always, true, key("people")),
                                new Question.Reference(key("party"), always, true, key("people")),
                                new Question.ShortText(key("place"), always, true, 100),
                                new Question.DateQuestion(key("date"), always, false))));
    }
}
