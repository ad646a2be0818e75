package detente.verification;

import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.Scenario;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** V31: the record counts by whom the public names: an innocent rival takes its share of what another state did. */
class RecordNamesTest {
    private static final int RUNS = 60;
    private static final double YEARS = 20;
    private static final double RATE = 50;
    /** Of the innocent, so small that it hardly ever acts. */
    private static final double HOSTILITY = .001;

    private static final double RIGHT = .6;
    private static final double WRONG = .3;
    private static final String CONFIGURATION =
            "A strikes B, C next to never; all is seen; p_c = .6, p_m = .3; Gini of three states";

    static List<Verification> verify() {
        Scenario scenario = Lab.scenario(
                world(),
                new Quiet()
                        .allIsSeen()
                        .set("world.attributionSkill", RIGHT)
                        .set("attribution.mistake", WRONG)
                        .set("conflict.rate", RATE)
                        .set("conflict.deterrence", 0)
                        .parameters(),
                YEARS);
        Sample gini = new Sample();
        Sample recorded = new Sample();
        Sample initiators = new Sample();
        Lab.runs(scenario, RUNS).map(Run::new).forEach(run -> {
            gini.add(metric("gini", run));
            recorded.add(metric("recorded_gini", run));
            initiators.add(metric("recorded_active_initiators_per_year", run));
        });
        double named = RIGHT + HOSTILITY * WRONG;
        double accused = WRONG + HOSTILITY * RIGHT;
        return List.of(
                gini.meets("V31", CONFIGURATION, "true Gini coefficient", gini(1, HOSTILITY)),
                recorded.meets("V31", CONFIGURATION, "recorded Gini coefficient", gini(named, accused)),
                initiators.meets("V31", CONFIGURATION, "states that the record names in a year", 2));
    }

    private static double metric(String name, Run run) {
        return Metrics.find(name).orElseThrow().of(run);
    }

    /** Of two states and one that does nothing: sorted 0, less, more. */
    private static double gini(double more, double less) {
        return 2 * (2 * less + 3 * more) / (3 * (less + more)) - 4.0 / 3;
    }

    private static WorldSpec world() {
        List<StateSpec> states = Stream.of("A", "B", "C")
                .map(name -> Someone.called(name)
                        .capability(1)
                        .skill(RIGHT)
                        .obfuscation(0)
                        .spec())
                .toList();
        List<DyadSpec> dyads = List.of(
                new DyadSpec("A", "B", OptionalDouble.of(1), OptionalDouble.of(0)),
                new DyadSpec("C", "B", OptionalDouble.of(HOSTILITY), OptionalDouble.of(0)));
        return new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.of(List.of()), Optional.empty());
    }

    @Test
    void theRecordCountsByWhomThePublicNames() {
        Line.V31.holdsAndRefuses(.05);
    }
}
