package org.rogatory.advice.ui.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;

/** The way from a statement to the row that it comes from, for those who may confirm or correct it. The page itself checks the right again. */
public final class Confirming {

    private static final String AUTHORITIES = "central_authorities";

    private Confirming() {
    }

    /** @param key the columns that tell the row from all others, as the administration of law data joins them */
    public static Optional<String> address(String table, String... key) {
        return isAdministrator() ? Optional.of(page(table) + "key=" + joined(key)) : Optional.empty();
    }

    /** The way to where a row that is missing can be added. */
    public static Optional<String> newRow(String table, String... key) {
        return isAdministrator() ? Optional.of("law-data?table=" + encoded(table) + "&key=" + joined(key)) : Optional.empty();
    }

    private static boolean isAdministrator() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(each -> "ROLE_ADMINISTRATOR".equals(each.getAuthority()));
    }

    private static String joined(String... key) {
        return encoded(String.join(" | ", key));
    }

    /** Authorities stand in the directory, all else in the tables of the law. */
    private static String page(String table) {
        return table.equals(AUTHORITIES) ? "directory/entry?" : "law-data?table=" + encoded(table) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
