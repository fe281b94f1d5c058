package org.rogatory.signing.internal.round;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rogatory.signing.Statement;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Where a browser arrives from a remote signing service. Coming from another site it does not bring the session along (its cookie is strict), so this
 * page, which knows nobody and does nothing, leads on from here: then it does. It must not begin a session of its own, which would replace that one.
 */
@RestController
class RemoteReturnController {

    private static final List<String> CARRIED = List.of("code", "state", "error", "error_description");
    private static final int LONGEST = 2000;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0; url=%1$s">
            <title>%2$s</title>
            <link rel="stylesheet" href="../../styles/rogatory.css">
            </head>
            <body><main class="page"><h1>%2$s</h1><p><a href="%1$s">%3$s</a></p></main></body>
            </html>
            """;

    @GetMapping("/sign/remote/back")
    ResponseEntity<String> back(@RequestParam Map<String, String> answer) {
        String query = CARRIED.stream().filter(answer::containsKey).map(name -> name + "=" + encoded(answer.get(name)))
                .collect(Collectors.joining("&"));
        String page = PAGE.formatted(HtmlUtils.htmlEscape("../remote?" + query), Statement.of("page.remote.title").inEnglish(),
                Statement.of("page.remote.on").inEnglish());
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.substring(0, Math.min(value.length(), LONGEST)), StandardCharsets.UTF_8);
    }
}
