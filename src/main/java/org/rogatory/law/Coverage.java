package org.rogatory.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What instruments say and cover: provisions by topic, contents of a request, kinds of assistance, categories of offences. */
public final class Coverage {

    private static final String ANY = "*";

    private final List<String> categories;
    private final List<String> kindCodes;
    private final Map<String, List<Provision>> provisions;
    private final Map<String, List<RequiredContent>> contents;
    private final Map<String, Map<String, KindCover>> kinds = new HashMap<>();
    private final Map<String, Map<String, OffenceCover>> offences = new HashMap<>();

    private Coverage(Rows rows) {
        categories = rows.of("offence_categories").stream().map(row -> row.get("code")).toList();
        kindCodes = rows.of("kind_codes").stream().map(row -> row.get("code")).toList();
        provisions = byInstrument(rows.of("provisions"),
                row -> new Provision(row.get("instrument"), row.get("topic"), row.get("article"), row.provenance()));
        contents = byInstrument(rows.of("contents"),
                row -> new RequiredContent(row.get("instrument"), row.get("field"), row.given("kind").filter(kind -> !kind.equals(ANY)),
                        row.get("article"), row.is("duty", "M"), row.provenance()));
        rows.of("kinds").forEach(row -> kinds.computeIfAbsent(row.get("instrument"), _ -> new HashMap<>()).put(row.get("kind"),
                new KindCover(row.get("kind"), row.get("article"), row.provenance())));
        rows.of("offences").forEach(row -> offences.computeIfAbsent(row.get("instrument"), _ -> new HashMap<>()).put(row.get("category"),
                new OffenceCover(row.get("category"), row.get("article"), row.given("condition"), !row.is("category", ANY),
                        row.provenance())));
    }

    static Coverage of(Rows rows) {
        return new Coverage(rows);
    }

    private static <T> Map<String, List<T>> byInstrument(List<LawRow> rows, Function<LawRow, T> make) {
        var grouped = new HashMap<String, List<T>>();
        rows.forEach(row -> grouped.computeIfAbsent(row.get("instrument"), _ -> new ArrayList<>()).add(make.apply(row)));
        return grouped;
    }

    /** The codes of all categories of offences. */
    public List<String> categories() {
        return categories;
    }

    /** The codes of all kinds of assistance. */
    public List<String> kindCodes() {
        return kindCodes;
    }

    public List<Provision> provisions(String instrument) {
        return provisions.getOrDefault(instrument, List.of());
    }

    public Optional<Provision> provision(String instrument, String topic) {
        return provisions(instrument).stream().filter(each -> each.topic().equals(topic)).findFirst();
    }

    /** The instruments that deal with the topic. */
    Set<String> instrumentsWith(String topic) {
        return provisions.values().stream().flatMap(List::stream).filter(each -> each.topic().equals(topic)).map(Provision::instrument)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a request for these kinds of assistance must contain; without kinds, what every request must. */
    public List<RequiredContent> contents(String instrument, List<String> asked) {
        return contents.getOrDefault(instrument, List.of()).stream().filter(each -> each.kind().map(asked::contains).orElse(true)).toList();
    }

    /** Empty also where it is not known which kinds an instrument names. */
    public Optional<KindCover> kind(String instrument, String kind) {
        return Optional.ofNullable(kinds.getOrDefault(instrument, Map.of()).get(kind));
    }

    public boolean knowsKinds(String instrument) {
        return kinds.containsKey(instrument);
    }

    /** How sure it is which kinds an instrument names, and so which it does not. */
    Provenance kindsProvenance(String instrument) {
        return Provenance.weakest(kinds.get(instrument).values().stream().map(KindCover::provenance).toList());
    }

    /** Whether a text was read for the kinds that it names. A list from memory is too short to tell what is not in it. */
    boolean listsKinds(String instrument) {
        return kinds.getOrDefault(instrument, Map.of()).values().stream().anyMatch(each -> each.provenance().isVerified());
    }

    public Optional<OffenceCover> offence(String instrument, String category) {
        Map<String, OffenceCover> known = offences.getOrDefault(instrument, Map.of());
        return Optional.ofNullable(known.get(category)).or(() -> Optional.ofNullable(known.get(ANY))
                .map(any -> new OffenceCover(category, any.article(), any.condition(), false, any.provenance())));
    }
}
