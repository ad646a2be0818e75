package detente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import detente.battery.Battery;
import detente.battery.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps its own rules. Whether every implementation is registered is asked where the registry is. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("detente");

    @ParameterizedTest
    @EnumSource
    void holds(ArchitectureRule rule) {
        rule.under("detente").check(PROGRAM);
        Battery.passed(Line.D6, 1);
    }

    @Test
    void looksAtTheProgramAndNotAtItsTests() {
        assertThat(PROGRAM.contain(Main.class)).isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
    }
}
