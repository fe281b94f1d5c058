package org.rogatory.law;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rogatory.law.internal.Table;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** The States, and the other parties to treaties, that can be named. Being listed says nothing on recognition. */
public final class States {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

    private final Map<State, Map<String, String>> names;
    private final Map<State, String> inSentences;
    private final Map<State, ZoneId> zones;

    private States(Map<State, Map<String, String>> names, Map<State, String> inSentences, Map<State, ZoneId> zones) {
        this.names = names;
        this.inSentences = inSentences;
        this.zones = zones;
    }

    static States of(Rows rows) {
        var names = new LinkedHashMap<State, Map<String, String>>();
        for (LawRow line : rows.of("states")) {
            var byLanguage = new HashMap<String, String>();
            LANGUAGES.forEach(language -> line.given("name_" + language).ifPresent(name -> byLanguage.put(language, name)));
            names.put(new State(line.get("iso2")), byLanguage);
        }
        var inSentences = new HashMap<State, String>();
        Table.read("names_in_sentences.csv").forEach(line -> inSentences.put(new State(line.get("iso2")), line.get("en")));
        var zones = new HashMap<State, ZoneId>();
        rows.of("states").forEach(line -> line.given("capital_time_zones").map(text -> text.split("[,|\\s]+")[0])
                .filter(ZoneId.getAvailableZoneIds()::contains).ifPresent(zone -> zones.put(new State(line.get("iso2")), ZoneId.of(zone))));
        return new States(names, inSentences, zones);
    }

    public List<State> all() {
        return Collections.unmodifiableList(new ArrayList<>(names.keySet()));
    }

    public boolean isKnown(State state) {
        return names.containsKey(state);
    }

    /** The State with this code, in any case of letters, if it is listed. */
    public Optional<State> find(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return State.isValid(upper) ? Optional.of(new State(upper)).filter(this::isKnown) : Optional.empty();
    }

    /** The name as in a list, such as "Netherlands"; in English where the language has none, and the code for a State that is not listed. */
    public String name(State state, Language language) {
        Map<String, String> found = names.getOrDefault(state, Map.of());
        String primary = language.locale().getLanguage();
        return found.getOrDefault(primary, found.getOrDefault("en", state.code()));
    }

    /** The time zone of the capital. */
    public Optional<ZoneId> zone(State state) {
        return Optional.ofNullable(zones.get(state));
    }

    /** The name as in the middle of an English sentence, such as "the Netherlands". */
    public String nameInSentence(State state) {
        return Optional.ofNullable(inSentences.get(state)).orElseGet(() -> name(state, Language.ENGLISH));
    }
}
