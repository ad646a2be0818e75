package detente.gui.field;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Levers;
import detente.model.ModelParameters;
import detente.model.policy.Policies;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notch of every slider stands for a value that its parameter allows, and finds its notch again. */
class SliderScaleTest {
    static Stream<Parameter> parameters() {
        Stream<Parameter> strengths = Policies.all().stream().flatMap(kind -> kind.catalog().parameters().stream());
        return Stream.of(
                        Stream.of(Levers.YEARS, Levers.BURN_IN_YEARS),
                        ModelParameters.CATALOG.parameters().stream(),
                        strengths)
                .flatMap(each -> each)
                .filter(parameter -> parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.INTEGER);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyNotchIsAnAllowedValue(Parameter parameter) {
        SliderScale scale = new SliderScale(parameter);
        for (int notch = 0; notch <= SliderScale.NOTCHES; notch++) {
            double value = scale.value(notch);

            assertThat(parameter.problem(value)).as("%s at %s", value, notch).isEmpty();
            assertThat(parameter.parse(parameter.format(value))).isEqualTo(value);
            if (parameter.kind() == Kind.NUMBER) {
                assertThat(scale.notch(value)).isBetween(notch - 1, notch + 1);
            }
        }
        assertThat(scale.value(0)).isEqualTo(parameter.min());
        assertThat(scale.value(SliderScale.NOTCHES)).isEqualTo(parameter.max());
    }
}
