package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.shared.Language;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

class ContentSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsTheShippedSamples() {
        var catalogue = TemplateCatalogue.fromClassPath();
        catalogue.ids().stream().map(catalogue::template)
                .forEach(template -> template.samples()
                        .forEach((name, json) -> assertThat(errors(template, json)).describedAs(name).isEmpty()));
    }

    @Test
    void acceptsEveryKindOfAnswer() {
        assertThat(
                errors("""
                        {"name": "A", "extendable": true, "months": 3, "note": {"text": {"en": "x"}, "source": "en"}, "mail": "a@b.example",
                         "day": "2026-11-17", "colour": "red", "colours": ["red", "green"], "bases": ["JB1"], "price": {"amount": "1.00", "currency": "EUR"},
                         "people": [{"id": "p1", "name": "B", "state": "RO"}], "boss": "p1", "helpers": ["p1"], "where": ["RO"], "home": "RO",
                         "tongue": "zh-Hans", "tongues": ["en"]}""",
                        "{\"term\": {\"as\": \"left-out\"}, \"own\": {\"as\": \"added\", \"after\": \"who\", \"text\": {}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"nam\": \"x\"", "\"name\": 3", "\"name\": null", "\"name\": \"123456789012345678901\"",
            "\"extendable\": \"yes\"",
            "\"months\": 13", "\"months\": 1.5", "\"note\": \"text\"", "\"note\": {\"text\": {\"EN\": \"x\"}, \"source\": \"en\"}",
            "\"note\": {\"text\": {\"en\": \"x\"}}", "\"mail\": \"a@b\"", "\"day\": \"2026-13-01\"", "\"colour\": \"blue\"",
            "\"colours\": [\"red\", \"red\"]", "\"bases\": [\"JB9\"]", "\"price\": {\"amount\": 12, \"currency\": \"EUR\"}",
            "\"home\": \"ro\"",
            "\"tongue\": \"English\"", "\"boss\": \"no id\"", "\"people\": [{\"name\": \"A\"}]",
            "\"people\": [{\"id\": \"p1\", \"nme\": \"A\"}]"})
    void refusesWhatTheCodecRefuses(String answer) {
        assertThat(errors("{" + answer + "}", "{}")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"who\": {\"as\": \"left-out\"}", "\"who\": {\"as\": \"gone\"}", "\"own\": {\"as\": \"added\", \"text\": {}}",
            "\"Own\": {\"as\": \"added\", \"after\": \"who\", \"text\": {}}", "\"who\": {\"as\": \"adapted\"}"})
    void refusesWordingThatTheTemplateDoesNotAllow(String wording) {
        assertThat(errors("{}", "{" + wording + "}")).isNotEmpty();
    }

    private List<Error> errors(String answers, String wording) {
        return errors(SmallTemplate.in(folder).read(),
                "{\"template\": \"small\", \"version\": 2, \"answers\": " + answers + ", \"wording\": " + wording + "}");
    }

    private static List<Error> errors(DocumentTemplate template, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(ContentSchema.of(template, Language.ENGLISH))
                .validate(json, InputFormat.JSON);
    }
}
