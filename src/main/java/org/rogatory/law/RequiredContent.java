package org.rogatory.law;

import java.util.Optional;

/**
 * What a request under an instrument must contain.
 *
 * @param field     the field of the request, such as {@code R08}
 * @param kind      the kind of assistance for which it must; empty for all
 * @param mandatory or only under a condition, which the text of the article names
 */
public record RequiredContent(String instrument, String field, Optional<String> kind, String article, boolean mandatory,
        Provenance provenance) {}
