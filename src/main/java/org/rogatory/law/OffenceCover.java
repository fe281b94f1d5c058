package org.rogatory.law;

import java.util.Optional;

/**
 * That a category of offences is inside the scope of an instrument.
 *
 * @param category  the code of the category, such as {@code O10}
 * @param condition what has to be shown besides; a message key {@code condition.…} in {@code messages/law.properties}
 * @param named     whether the instrument names this category; otherwise it covers it as it may cover any offence
 */
public record OffenceCover(String category, String article, Optional<String> condition, boolean named, Provenance provenance) {

    /** Covered only if facts outside of the category make it so. */
    public boolean isUncertain() {
        return condition.isPresent() && !named;
    }
}
