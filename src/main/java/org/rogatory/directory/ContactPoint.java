package org.rogatory.directory;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.Language;

/**
 * Whom to call or write to.
 *
 * @param eMail of the office, not of a person
 * @param hours when somebody answers, in its own time zone, as the office says it
 */
public record ContactPoint(String office, String phone, String eMail, Optional<ZoneId> timeZone, List<Language> languages, String hours) {

    public ContactPoint {
        languages = List.copyOf(languages);
    }
}
