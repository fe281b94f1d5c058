package org.rogatory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void drawsTheDependencyDiagramOfTheDocumentation() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules")).writeModulesAsPlantUml();
    }
}
