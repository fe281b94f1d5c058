package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards what gets onto the class path: licences we may not use, and second versions of libraries that must agree. */
class ClassPathTest {

    private static final List<String> JARS = Arrays
            .stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString()).filter(name -> name.endsWith(".jar")).toList();

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(-[\\w.]+)?\\.jar");

    @Test
    void noCommercialPartOfVaadinIsOnTheClassPath() {
        var commercial = Pattern
                .compile("vaadin-(board|charts|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|testbench|copilot)(-.*)?|"
                        + "vaadin-\\d.*|copilot-.*|collaboration-engine.*|.*-kit-.*|.*-testbench-.*|license-checker-kit.*");
        assertThat(JARS).filteredOn(jar -> commercial.matcher(jar.replaceFirst("\\.jar$", "")).matches()).isEmpty();
        assertThat(JARS).as("the free parts are seen, so the check looks at the right place")
                .anyMatch(jar -> jar.startsWith("vaadin-core-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdfbox|pdfbox-io|fontbox|xmpbox", "bcprov-jdk18on|bcpkix-jdk18on|bcutil-jdk18on"})
    void librariesThatMustAgreeHaveOneVersion(String family) {
        Map<String, TreeSet<String>> versions = found("(" + family + ")").collect(Collectors.groupingBy(jar -> jar.group(1),
                Collectors.mapping(jar -> jar.group(2), Collectors.toCollection(TreeSet::new))));
        assertThat(versions).isNotEmpty();
        assertThat(versions.values().stream().flatMap(TreeSet::stream).collect(Collectors.toSet())).hasSize(1);
    }

    @Test
    void bouncyCastleIsNotThereTwiceUnderAnotherName() {
        assertThat(JARS).filteredOn(jar -> jar.matches("bc(prov|pkix|util|mail|jmail)-.*")).allMatch(jar -> jar.contains("-jdk18on-"));
    }

    private static Stream<Matcher> found(String name) {
        return JARS.stream().map(JAR::matcher).filter(Matcher::matches).filter(jar -> jar.group(1).matches(name));
    }
}
