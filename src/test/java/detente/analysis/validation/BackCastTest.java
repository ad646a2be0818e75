package detente.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the earlier years are met, that the data are those of the targets, and that threads change nothing. */
class BackCastTest {
    private static final List<UnaryOperator<Scenario>> SETS = Collections.nCopies(6, UnaryOperator.identity());

    @Test
    void theModelMeetsTheYearsFromWhichItForetells() {
        for (BackCast.Row row : BackCast.run(SETS, "none", 1, 2).rows()) {
            assertThat(row.model().mean())
                    .as("%s %s", row.level(), row.of())
                    .isCloseTo(row.baseline().mean(), within(.2 * row.baseline().mean()));
        }
    }

    @Test
    void threadsChangeNothing() {
        assertThat(BackCast.run(SETS, "none", 1, 1).text())
                .isEqualTo(BackCast.run(SETS, "none", 1, 2).text());
    }

    @Test
    void objectivesAddUpToTheIncidentsOfEachYear() {
        List<Integer> years = RecordForm.SHIPPED.ofYears();
        for (int year = 0; year < years.size(); year++) {
            int of = year;
            assertThat(Stream.of(Objective.values())
                            .mapToInt(objective -> of < Objective.BEFORE
                                    ? objective.before().get(of)
                                    : objective.after().get(of - Objective.BEFORE))
                            .sum())
                    .isEqualTo(years.get(of));
        }
        assertThat(Stream.of(Objective.values())
                        .mapToDouble(Objective::shareOfInforming)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
