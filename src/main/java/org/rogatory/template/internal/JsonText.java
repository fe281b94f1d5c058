package org.rogatory.template.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.rogatory.template.ContentFault;
import org.rogatory.template.ContentRejected;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as text. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(40)
                    .maxStringLength(1_000_000).maxNumberLength(100).maxNameLength(2_000).build())
            .build();

    private final JsonParser parser;
    private final List<ContentFault> faults;

    private JsonText(JsonParser parser, List<ContentFault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads a text; a key that stands twice is a fault.
     *
     * @throws ContentRejected if the text is not JSON
     */
    public static Json read(String text, List<ContentFault> faults) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            var reader = new JsonText(parser, faults);
            if (parser.nextToken() == null) {
                throw new ContentRejected(List.of(new ContentFault("line 1, column 1", "not JSON: it is empty")));
            }
            Json value = reader.value("");
            if (parser.nextToken() != null) {
                throw new ContentRejected(
                        List.of(new ContentFault(reader.here(parser.currentTokenLocation()), "not JSON: something follows its end")));
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new ContentRejected(List.of(new ContentFault("line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""))));
        }
    }

    private String here(TokenStreamLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Json value(String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(path + "[" + items.size() + "]"));
                }
                yield new Json.Arr(items);
            }
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("the JSON parser gave " + parser.currentToken() + " where a value begins");
        };
    }

    private Json object(String path) {
        var entries = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (entries.put(name, value(inner)) != null) {
                faults.add(new ContentFault(inner, "this key stands twice in its object"));
            }
        }
        return new Json.Obj(entries);
    }

    public static String write(Json value) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            write(value, generator);
        }
        return text.append('\n').toString();
    }

    private static void write(Json value, JsonGenerator generator) {
        switch (value) {
            case Json.Obj(var entries) -> {
                generator.writeStartObject();
                entries.forEach((name, inner) -> {
                    generator.writeName(name);
                    write(inner, generator);
                });
                generator.writeEndObject();
            }
            case Json.Arr(var items) -> {
                generator.writeStartArray();
                items.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case Json.Str(var text) -> generator.writeString(text);
            case Json.Num(var number) -> generator.writeNumber(number);
            case Json.Bool(var truth) -> generator.writeBoolean(truth);
            case Json.Null _ -> generator.writeNull();
        }
    }

    /** Two blanks and a line feed on every platform, so that the same content is the same text everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
