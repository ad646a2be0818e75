package detente.gui.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.experiment.RunPlan;
import detente.experiment.RunSpec;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.table.RunRows;
import detente.io.table.Tables;
import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Parameter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is clicked while a run is played becomes a scenario that gives the same rows without a window. */
class PlaybackTest {
    private static final Membership ALL = new Membership.Everyone();
    private static final long WORLD = 11;
    private static final long SEED = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void replaysWithoutAWindow(long seed) {
        assertReplays(seed, 5);
    }

    @Tag("battery")
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void replaysManyClicksWithoutAWindow(long seed) {
        assertReplays(seed, 40);
    }

    private static void assertReplays(long seed, int clicks) {
        Random random = new Random(seed);
        Scenario scenario = scenario(random);
        Playback playback = new Playback(scenario, WORLD, seed);
        List<Integer> steps =
                random.ints(clicks, 0, scenario.steps()).sorted().boxed().toList();
        for (int step : steps) {
            playTo(playback, step);
            playback.want(wish(random));
        }
        playTo(playback, scenario.steps());

        Scenario saved = savedAndRead(playback.scenario());
        assertThat(saved.policies()).hasSizeGreaterThan(0);
        assertThat(rows(saved, seed, playback.model().history()))
                .isEqualTo(rows(saved, seed, ConflictModel.run(saved, WORLD, seed)));
        Battery.passed(Line.D7, 1);
    }

    /** Weeks, months and days; burn-ins that no step divides; policies that switch anyway. */
    private static Scenario scenario(Random random) {
        double stepsPerYear = List.of(52.0, 12.0, 365.0).get(random.nextInt(3));
        return Scenario.standard()
                .withParameters(ModelParameters.standard()
                        .with(Map.of("time.stepsPerYear", stepsPerYear, "world.mandateShare", .3)))
                .withYears(2 + random.nextInt(3), List.of(1.0, 2.3, .7).get(random.nextInt(3)))
                .withPolicies(List.of(
                        new PolicyClause(kind("treaty").build(Map.of()), .5, 1.7, ALL),
                        new PolicyClause(kind("publicDebate").build(Map.of()), -.3, Double.POSITIVE_INFINITY, ALL)));
    }

    private static PolicyKind kind(String name) {
        return Policies.find(name).orElseThrow();
    }

    private static PolicyWish wish(Random random) {
        PolicyKind kind = random.nextBoolean()
                ? kind("treaty")
                : Policies.all().get(random.nextInt(Policies.all().size()));
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (Parameter strength : kind.catalog().parameters()) {
            double value = strength.min() + (strength.max() - strength.min()) * random.nextInt(5) / 4;
            if (random.nextInt(4) == 0 && strength.problem(value).isEmpty()) {
                strengths.put(strength.key(), value);
            }
        }
        Membership members = random.nextBoolean() ? ALL : new Membership.ShareOf(random.nextInt(5) / 4.0, true);
        return new PolicyWish(kind.build(strengths), random.nextInt(3) > 0, members);
    }

    private static void playTo(Playback playback, int step) {
        while (playback.stepsDone() < step) {
            playback.step();
        }
    }

    private static Scenario savedAndRead(Scenario scenario) {
        String text = Json.of(ScenarioWriter.tree(new ScenarioFile(
                scenario, OptionalLong.of(WORLD), "", OptionalLong.of(SEED), OptionalDouble.of(1.25))));
        return ScenarioReader.read(new Source("saved", Optional.empty(), text, Format.JSON))
                .scenario();
    }

    private static List<String> rows(Scenario scenario, long seed, History history) {
        RunPlan single = new RunPlan.Single(new RunSpec(1, 1, 1, 1, WORLD, seed), scenario);
        Outcome outcome = new Laboratory(single, (s, world, run) -> history).run(1);
        List<String> texts = new ArrayList<>();
        RunRows.of(outcome, Tables.ofRun(spec -> ""))
                .bytes()
                .forEach(table -> texts.add(new String(table, StandardCharsets.UTF_8)));
        assertThat(texts.get(0)).contains(",ok,");
        return texts;
    }

    @Test
    void takingAClickBackLeavesNoTrace() {
        Playback playback = new Playback(Scenario.standard(), WORLD, SEED);
        playTo(playback, 300);
        playback.want(new PolicyWish(kind("treaty").build(Map.of()), true, ALL));
        playback.want(new PolicyWish(kind("strikeBack").build(Map.of()), true, ALL));
        playback.want(new PolicyWish(kind("treaty").build(Map.of()), false, ALL));
        playTo(playback, 400);
        playback.want(new PolicyWish(kind("strikeBack").build(Map.of()), false, ALL));
        playback.want(new PolicyWish(kind("strikeBack").build(Map.of()), true, ALL));

        assertThat(playback.onsets()).containsExactly(new Onset(.7692, "strikeBack", Onset.Change.ON));
        assertThat(playback.scenario().policies()).hasSize(1);
    }

    @Test
    void keepsTheEndOfAPolicyThatChanges() {
        Scenario scenario = Scenario.standard()
                .withPolicies(List.of(new PolicyClause(kind("treaty").build(Map.of()), -5, 10, ALL)));
        Playback playback = new Playback(scenario, WORLD, SEED);
        playTo(playback, 260);
        playback.want(new PolicyWish(kind("treaty").build(Map.of("compliance", .9)), true, ALL));

        assertThat(playback.onsets())
                .containsExactly(
                        new Onset(-5, "treaty", Onset.Change.ON),
                        new Onset(0, "treaty", Onset.Change.CHANGED),
                        new Onset(10, "treaty", Onset.Change.OFF));
    }

    @Test
    void refusesToChangeThePast() {
        ConflictModel model = new ConflictModel(Scenario.standard(), WORLD, SEED);
        model.start();
        model.schedule.step(model);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        model.reschedule(List.of(new PolicyClause(kind("treaty").build(Map.of()), -5, 10, ALL))))
                .withMessageContaining("cannot be changed");
    }

    /** A scenario's events are played, marked and saved; what comes later can be dated while a run goes on. */
    @Test
    void playsAndSavesEvents() {
        DatedEvent leak = DatedEvent.standard(EventKind.LEAK).withAt(.5);
        DatedEvent crisis = DatedEvent.standard(EventKind.CRISIS).withAt(1.5);
        Scenario scenario = Scenario.standard().withYears(3, 1).withEvents(List.of(leak));
        Playback playback = new Playback(scenario, WORLD, SEED);
        playTo(playback, 100);
        playback.date(List.of(leak, crisis));
        playTo(playback, scenario.steps());

        assertThat(playback.onsets()).isEmpty();
        assertThat(playback.dates())
                .containsExactly(
                        new Onset(.5, "leak", Onset.Change.EVENT), new Onset(1.5, "crisis", Onset.Change.EVENT));
        Scenario saved = savedAndRead(playback.scenario());
        assertThat(saved.events()).hasSize(2);
        assertThat(rows(saved, SEED, playback.model().history()))
                .isEqualTo(rows(saved, SEED, ConflictModel.run(saved, WORLD, SEED)));
        assertThat(playback.shadow().history().happenings()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> playback.date(List.of(crisis)))
                .withMessageContaining("cannot be changed");
    }

    @Test
    void shadowIsTheRunWithoutPolicies() {
        Playback playback = new Playback(Scenario.standard().withYears(3, 1), WORLD, SEED);
        playback.want(new PolicyWish(kind("treaty").build(Map.of("compliance", .95)), true, ALL));
        playTo(playback, playback.scenario().steps());
        History without = ConflictModel.run(Scenario.standard().withYears(3, 1), WORLD, SEED);

        assertThat(playback.shadow().history().operationCount()).isEqualTo(without.operationCount());
        assertThat(playback.model().history().operationCount()).isLessThan(without.operationCount());
    }

    /** By the time of the processor, the two in turns; the median is not moved by what else a machine does. */
    @Tag("battery")
    @Test
    void aShadowCostsNoMoreThanAnotherRun() {
        int pairs = 201;
        double[] ratios = new double[pairs];
        for (int i = -pairs / 4; i < pairs; i++) {
            long begin = processorTime();
            ConflictModel.run(Scenario.standard(), WORLD, SEED);
            long middle = processorTime();
            playTo(
                    new Playback(Scenario.standard(), WORLD, SEED),
                    Scenario.standard().steps());
            long end = processorTime();
            ratios[Math.max(0, i)] = (end - middle) / (double) (middle - begin);
        }
        Arrays.sort(ratios);

        System.out.printf(
                Locale.ROOT,
                "a run with its shadow costs %.3f runs (quartiles %.3f and %.3f)%n",
                ratios[pairs / 2],
                ratios[pairs / 4],
                ratios[3 * pairs / 4]);
        assertThat(ratios[pairs / 2]).isLessThanOrEqualTo(2);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
