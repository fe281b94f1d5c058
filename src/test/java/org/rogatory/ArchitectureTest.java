package org.rogatory;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** Allow-lists: a deny-list goes on passing when the package it forbids is renamed. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rogatory");

    /** The engine: what it may use beside itself. Its own readers of data files sit in {@code internal}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.rogatory.shared        | org.rogatory.shared
            org.rogatory.questionnaire | org.rogatory.questionnaire, org.rogatory.shared
            org.rogatory.law           | org.rogatory.law, org.rogatory.law.internal, org.rogatory.shared
            org.rogatory.checks        | org.rogatory.checks, org.rogatory.law, org.rogatory.questionnaire, org.rogatory.shared
            org.rogatory.document      | org.rogatory.document, org.rogatory.document.internal, org.rogatory.template, org.rogatory.questionnaire, org.rogatory.shared
            """)
    void theEngineKnowsNoFramework(String pure, String allowed) {
        assertThat(CLASSES.that(resideInAnyPackage(pure))).isNotEmpty();
        String[] packages = (allowed + ", java.., org.jspecify.annotations, org.springframework.modulith").split("\\s*,\\s*");
        classes().that().resideInAPackage(pure).should().onlyDependOnClassesThat(resideInAnyPackage(packages)).check(CLASSES);
    }

    @Test
    void vaadinIsUsedByScreensOnly() {
        onlyIn(new String[]{"com.vaadin.."}, "org.rogatory.shell..", "org.rogatory..ui..", "org.rogatory.account.internal..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.pdfbox..", "com.openhtmltopdf..", "eu.europa.esig..", "org.bouncycastle.."})
    void documentAndSignatureLibrariesStayBehindTheirModules(String library) {
        assertThat(CLASSES.stream().flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> resideInAnyPackage(library).test(each.getTargetClass()))).as("uses of " + library).isNotEmpty();
        onlyIn(new String[]{library}, "org.rogatory.document.internal..", "org.rogatory.signing.internal..",
                "org.rogatory.transmission.internal..").check(CLASSES);
    }

    private static ArchRule onlyIn(String[] library, String... rooms) {
        return noClasses().that(resideInAnyPackage(rooms).negate().and(alwaysTrue())).should().dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
