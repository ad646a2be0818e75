package detente.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidationTest {

    @Test
    void everyTargetIsComputedOrSaysWhyNot() {
        for (Target target : Target.all()) {
            boolean computed = Patterns.all().containsKey(target.id());
            assertThat(computed).as(target.id()).isEqualTo(target.kind() != Target.Kind.NOT_A_TARGET);
            assertThat(computed || !target.note().isEmpty()).as(target.id()).isTrue();
        }
        List<String> ids = Stream.concat(Target.all().stream(), Target.notFitted().stream())
                .map(Target::id)
                .toList();
        assertThat(ids).containsAll(Patterns.all().keySet()).doesNotHaveDuplicates();
    }

    @Test
    void figuresLieInTheirIntervals() {
        List<Target> all = new ArrayList<>(Target.all());
        all.addAll(Target.notFitted());
        for (Target target : all) {
            if (target.kind() != Target.Kind.NOT_A_TARGET) {
                assertThat(target.isMetBy(target.value())).as(target.id()).isTrue();
                assertThat(target.isMetBy(Double.NaN)).as(target.id()).isFalse();
            }
        }
    }

    @Test
    void resultDoesNotDependOnThreads() {
        UnaryOperator<Scenario> shorter = scenario -> scenario.withYears(15, 2);
        Validation alone = Validation.run(Validation.Figures.shipped(), shorter, 4, 2, 7, 1);
        Validation together = Validation.run(Validation.Figures.shipped(), shorter, 4, 2, 7, 2);
        assertThat(together.text()).isEqualTo(alone.text());
        assertThat(alone.text()).contains("T02", "not a target").endsWith("targets met" + System.lineSeparator());
        assertThat(alone.markdown()).contains("| T01 |");
        assertThat(alone.rows()).hasSameSizeAs(Target.all());
    }
}
