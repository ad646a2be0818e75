package detente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule that never fails is worth nothing. The package {@code planted} has the shape of the program, and in it
 * {@code BreaksPortableArithmetic} breaks PORTABLE_ARITHMETIC: every class nested in it, in a way of its own. What begins
 * with {@code Harmless} looks suspicious and breaks nothing.
 */
class ArchitectureRulesBiteTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @EnumSource
    void everyPlantedViolationIsSeen(ArchitectureRule rule) {
        List<String> report = report(rule);

        assertThat(planted(breaks(rule)::equals))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(report).as(violation).anyMatch(line -> names(line, violation)));
    }

    @ParameterizedTest
    @EnumSource
    void theHarmlessAreLeftAlone(ArchitectureRule rule) {
        List<String> report = report(rule);

        assertThat(planted(name -> name.startsWith("Harmless"))).isNotEmpty().allSatisfy(innocent -> assertThat(report)
                .noneMatch(line -> names(line, innocent)));
    }

    @Test
    void everyPlantedViolationBelongsToARule() {
        List<String> known = Arrays.stream(ArchitectureRule.values())
                .map(rule -> breaks(rule))
                .toList();

        assertThat(PLANTED.stream()
                        .map(type -> outermost(type).getSimpleName())
                        .filter(name -> name.startsWith("Breaks")))
                .isSubsetOf(known);
    }

    private static List<String> report(ArchitectureRule rule) {
        return rule.under("planted").evaluate(PLANTED).getFailureReport().getDetails();
    }

    /** PORTABLE_ARITHMETIC is broken by BreaksPortableArithmetic. */
    private static String breaks(ArchitectureRule rule) {
        return Stream.of(rule.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "Breaks", ""));
    }

    /** The classes nested in the planted classes of this name, or such a class itself if it has none. */
    private static List<String> planted(Predicate<String> simpleName) {
        return PLANTED.stream()
                .filter(type -> simpleName.test(outermost(type).getSimpleName()))
                .filter(type -> PLANTED.stream()
                        .noneMatch(other -> other.getEnclosingClass().equals(Optional.of(type))))
                .map(JavaClass::getName)
                .toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass()
                .map(ArchitectureRulesBiteTest::outermost)
                .orElse(type);
    }

    private static boolean names(String line, String type) {
        return Pattern.compile(Pattern.quote(type) + "\\b").matcher(line).find();
    }
}
