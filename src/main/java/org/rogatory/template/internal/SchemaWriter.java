package org.rogatory.template.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;
import org.rogatory.template.OutlineNode;

/** Writes the JSON Schema of contents. */
public final class SchemaWriter {

    private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$";
    private static final String ROW = "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$";
    private static final int MAX_CLAUSE = 20_000;

    private final DocumentTemplate template;
    private final Labels labels;

    public SchemaWriter(DocumentTemplate template, Labels labels) {
        this.template = template;
        this.labels = labels;
    }

    public Json schema() {
        var properties = Json.Obj.of().with("template", constant(new Json.Str(template.id())))
                .with("version", constant(new Json.Num(BigDecimal.valueOf(template.version())))).with("answers", answers())
                .with("wording", wording())
                .with("accepted", Json.Obj.of().with("type", "object").with("additionalProperties", text(2_000)));
        return described(Json.Obj.of().with("$schema", "https://json-schema.org/draft/2020-12/schema"), Optional.of(labels.get("title")))
                .with("type", "object").with("additionalProperties", new Json.Bool(false))
                .with("required", list("template", "version", "answers"))
                .with("properties", properties);
    }

    private Json.Obj answers() {
        var properties = Json.Obj.of();
        template.questionnaire().questions()
                .forEach(question -> properties.with(question.key().name(), answer(question, question.key().name())));
        return closed(properties);
    }

    private Json.Obj answer(Question question, String name) {
        Json.Obj schema = described(Json.Obj.of(), Optional.of(label(name)));
        schema.entries().putAll(form(question, name).entries());
        return schema;
    }

    private String label(String name) {
        return labels.get("question." + name) + labels.find("question." + name + ".hint").map(hint -> " – " + hint).orElse("");
    }

    private Json.Obj form(Question question, String name) {
        return switch (question) {
            case Question.ShortText text -> text(text.maxLength());
            case Question.Email _ -> text(254).with("pattern", "^([^@\\s]+@[^@\\s]+\\.[A-Za-z]+)?$");
            case Question.LongText text ->
                closed(Json.Obj.of().with("text", texts(text.maxLength())).with("source", pattern(LANGUAGE)), "text", "source");
            case Question.DateQuestion _ -> pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$").with("format", "date");
            case Question.PartialDate _ -> pattern("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");
            case Question.MomentQuestion _ -> closed(Json.Obj.of()
                    .with("at", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$")).with("zone", text(64)), "at",
                    "zone");
            case Question.YesNo _ -> Json.Obj.of().with("type", "boolean");
            case Question.OneOf one -> options(one.options(), name);
            case Question.SomeOf some -> several(options(some.options(), name));
            case Question.LegalBases bases -> several(options(bases.options(), name));
            case Question.WholeNumber number ->
                Json.Obj.of().with("type", "integer").with("minimum", number(number.min())).with("maximum", number(number.max()));
            case Question.Money _ ->
                closed(Json.Obj.of().with("amount", pattern("^[0-9]{1,15}(\\.[0-9]{1,3})?$")).with("currency", pattern("^[A-Z]{3}$")),
                        "amount", "currency");
            case Question.StateChoice _ -> pattern("^[A-Z]{2}$");
            case Question.StatesChoice _ -> several(pattern("^[A-Z]{2}$"));
            case Question.LanguageChoice _ -> pattern(LANGUAGE);
            case Question.LanguagesChoice _ -> several(pattern(LANGUAGE));
            case Question.Repeated repeated -> rows(repeated);
            case Question.Reference _ -> pattern(ROW);
            case Question.References _ -> several(pattern(ROW));
        };
    }

    private Json.Obj rows(Question.Repeated repeated) {
        var properties = Json.Obj.of().with("id", pattern(ROW));
        repeated.columns().forEach(column -> properties.with(column.key().name(), answer(column, repeated.key() + "." + column.key())));
        return Json.Obj.of().with("type", "array").with("maxItems", number(500)).with("items", closed(properties, "id"));
    }

    /** One branch for each option, so that each has its description. */
    private Json.Obj options(List<OptionKey> options, String name) {
        return Json.Obj.of().with("oneOf",
                new Json.Arr(options.stream().<Json>map(option -> described(constant(new Json.Str(option.name())),
                        labels.find("option." + name + "." + option))).toList()));
    }

    /** Clauses of the model can be adapted, and left out where the model says so; any other id is an added clause. */
    private Json.Obj wording() {
        var clauses = Json.Obj.of();
        Json.Obj adapted = closed(
                Json.Obj.of().with("as", constant(new Json.Str("adapted"))).with("text", texts(MAX_CLAUSE)).with("model",
                        texts(MAX_CLAUSE)),
                "as", "text");
        Json.Obj leftOut = closed(Json.Obj.of().with("as", constant(new Json.Str("left-out"))).with("reason", text(2_000)), "as");
        template.outline().clauses().forEach(clause -> clauses.with(clause.id(), either(clause, adapted, leftOut)));
        Json.Obj added = closed(
                Json.Obj.of().with("as", constant(new Json.Str("added"))).with("after", pattern("^[a-z0-9][a-z0-9-]{0,63}$"))
                        .with("text", texts(MAX_CLAUSE)),
                "as", "after", "text");
        return Json.Obj.of().with("type", "object").with("properties", clauses).with("additionalProperties", added)
                .with("propertyNames", pattern("^[a-z0-9][a-z0-9-]{0,63}$"));
    }

    private static Json.Obj either(OutlineNode.Clause clause, Json.Obj adapted, Json.Obj leftOut) {
        return clause.optional() ? Json.Obj.of().with("oneOf", new Json.Arr(List.of(adapted, leftOut))) : adapted;
    }

    private static Json.Obj described(Json.Obj schema, Optional<String> description) {
        description.ifPresent(text -> schema.with("description", text));
        return schema;
    }

    private static Json.Obj constant(Json value) {
        return Json.Obj.of().with("const", value);
    }

    private static Json.Obj text(int max) {
        return Json.Obj.of().with("type", "string").with("maxLength", number(max));
    }

    private static Json.Obj pattern(String pattern) {
        return Json.Obj.of().with("type", "string").with("pattern", pattern);
    }

    private static Json.Obj texts(int max) {
        return Json.Obj.of().with("type", "object").with("propertyNames", pattern(LANGUAGE)).with("additionalProperties", text(max));
    }

    private static Json.Obj several(Json.Obj items) {
        return Json.Obj.of().with("type", "array").with("uniqueItems", new Json.Bool(true)).with("items", items);
    }

    /** An object in which nothing else may stand. */
    private static Json.Obj closed(Json.Obj properties, String... required) {
        var schema = Json.Obj.of().with("type", "object").with("additionalProperties", new Json.Bool(false));
        if (required.length > 0) {
            schema.with("required", list(required));
        }
        return schema.with("properties", properties);
    }

    private static Json number(int value) {
        return new Json.Num(BigDecimal.valueOf(value));
    }

    private static Json list(String... texts) {
        return new Json.Arr(Arrays.stream(texts).<Json>map(Json.Str::new).toList());
    }
}
