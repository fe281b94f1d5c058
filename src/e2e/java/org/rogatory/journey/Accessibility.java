package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page. The frames are left out: the preview's has no scripts, and axe would wait in it for ever. */
final class Accessibility {

    private static final String AXE = script();

    private static final String SERIOUS = """
            async () => {
                const found = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
                return found.violations.filter(each => ['serious', 'critical'].includes(each.impact))
                    .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | '));
            }""";

    private Accessibility() {
    }

    @SuppressWarnings("unchecked")
    static List<String> seriousViolations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String script() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
