package hearth.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hearth.architecture.guilty.api.sittings.KnowsTheStore;
import hearth.architecture.guilty.api.sittings.SpeaksToTheTerminal;
import hearth.architecture.guilty.domain.miscellany.Stray;
import hearth.architecture.guilty.domain.sittings.KnowsAFramework;
import hearth.architecture.guilty.domain.sittings.MakesAnId;
import hearth.architecture.guilty.domain.sittings.ReadsTheClock;
import hearth.architecture.guilty.domain.sittings.SittingHelper;
import hearth.architecture.guilty.infra.sittings.KnowsTheEdge;
import hearth.architecture.guilty.infra.sittings.PassesJsonOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(
            new ImportOption.DoNotIncludeTests()).withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("hearth");

    @ParameterizedTest
    @EnumSource
    void theHouseKeeps(HouseRule rule) {
        rule.under("hearth").check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void aGuiltyClassBreaks(HouseRule rule) {
        var guilty = new ClassFileImporter().importClasses(guiltyOf(rule));
        assertThat(rule.under("hearth.architecture.guilty").evaluate(guilty).hasViolation()).as(rule.sentence())
                .isTrue();
    }

    @Test
    void allThreeModulesAreLookedAt() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName)).anyMatch(name -> name.startsWith("hearth.domain."))
                .anyMatch(name -> name.startsWith("hearth.infra.")).anyMatch(name -> name.startsWith("hearth.api."))
                .noneMatch(name -> name.startsWith("hearth.architecture"));
    }

    private static Class<?> guiltyOf(HouseRule rule) {
        return switch (rule) {
            case A1 -> KnowsAFramework.class;
            case A2 -> ReadsTheClock.class;
            case A3 -> MakesAnId.class;
            case A4 -> KnowsTheEdge.class;
            case A5 -> KnowsTheStore.class;
            case A6 -> PassesJsonOn.class;
            case A7 -> Stray.class;
            case A8 -> SittingHelper.class;
            case A9 -> SpeaksToTheTerminal.class;
        };
    }
}
