package org.rogatory.template.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A value of JSON. */
public sealed interface Json {

    record Obj(SequencedMap<String, Json> entries) implements Json {

        static Obj of() {
            return new Obj(new LinkedHashMap<>());
        }

        Obj with(String key, Json value) {
            entries.put(key, value);
            return this;
        }

        Obj with(String key, String value) {
            return with(key, new Str(value));
        }
    }

    record Arr(List<Json> items) implements Json {}

    record Str(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    /** What it is called in a message. */
    default String kind() {
        return switch (this) {
            case Obj _ -> "an object";
            case Arr _ -> "a list";
            case Str _ -> "a text";
            case Num _ -> "a number";
            case Bool _ -> "true or false";
            case Null _ -> "null";
        };
    }
}
