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
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean administrator = signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(each -> "ROLE_ADMINISTRATOR".equals(each.getAuthority()));
        return administrator ? Optional.of(page(table) + "key=" + encoded(String.join(" | ", key))) : Optional.empty();
    }

    /** Authorities stand in the directory, all else in the tables of the law. */
    private static String page(String table) {
        return table.equals(AUTHORITIES) ? "directory/entry?" : "law-data?table=" + encoded(table) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
