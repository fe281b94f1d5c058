package org.rogatory.signing;

import java.util.Locale;
import java.util.Map;

/**
 * Where on the trusted lists a service stands.
 *
 * @param territory the two letters by which the list names its State
 * @param provider  who offers the service
 * @param service   its name
 */
public record Listing(String territory, String provider, String service) {

    /** Where the lists do not use the letters of ISO 3166. */
    private static final Map<String, String> OTHER_LETTERS = Map.of("EL", "GR", "UK", "GB");

    /** The State by its name in the reader's language. */
    public String state(Locale reader) {
        return state(territory, reader);
    }

    static String state(String territory, Locale reader) {
        return territory.matches("[A-Z]{2}")
                ? Locale.of("", OTHER_LETTERS.getOrDefault(territory, territory)).getDisplayCountry(reader)
                : territory;
    }
}
