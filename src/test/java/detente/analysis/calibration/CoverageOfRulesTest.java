package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.calibration.result.ShippedCalibrations;
import detente.analysis.validation.Target;
import detente.experiment.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the intervals of each rule hold, where enough is known to tell. */
class CoverageOfRulesTest {

    /** Each of ten figures tells of one parameter and, by a tenth, of others; two parameters are told of by none. */
    private static final Toy LINEAR = (set, luck) -> IntStream.range(0, 10)
            .mapToObj(i -> set.get(i % 3)
                    + .1 * set.get((i + 1) % 3)
                    + .02 * Toy.NORMAL.inverseCumulativeProbability(luck.applyAsDouble(i)))
            .toList();

    @Test
    void intervalsOfFiftyRecordsHoldTheTruth() {
        List<FreeParameter> parameters = List.of(
                Toy.parameter("escalation.gain", 0, 1),
                Toy.parameter("world.attractionSpread", 0, 1),
                Toy.parameter("operation.persistence.type", 0, 1),
                Toy.parameter("operation.persistence.severity", 0, 1));
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            targets.add(Toy.target("x" + i, .5, .4));
        }
        CalibrationPlan plan = new CalibrationPlan(
                parameters, List.of(), targets, scenario -> scenario, new Effort(1, 1, 100, 1000), 1.5, 9);
        List<Evaluation> tried = Generations.next(plan, List.of()).stream()
                .map(proposed -> LINEAR.evaluate(plan, proposed))
                .toList();
        List<CoverageOfRules.Row> rows = new CoverageOfRules(plan, new Emulator(plan, tried), 4000).study(50);
        CoverageOfRules.Row box = rows.get(0);
        CoverageOfRules.Row tolerance = rows.get(1);
        CoverageOfRules.Row gaussian = rows.get(2);
        CoverageOfRules.Row exact = rows.get(3);
        // 200 intervals: .021 is one standard error
        assertThat(exact.coverage()).as(exact.toString()).isBetween(.83, .97);
        assertThat(gaussian.coverage()).as(gaussian.toString()).isBetween(.83, .97);
        assertThat(tolerance.coverage()).as(tolerance.toString()).isBetween(.83, 1.);
        // ten intervals of 95 % exclude the truth in four records of ten, within 1.5 in three of a hundred
        assertThat(box.keepsTruth()).as(box.toString()).isBetween(.4, .8);
        assertThat(tolerance.keepsTruth()).as(tolerance.toString()).isGreaterThan(.9);
        assertThat(tolerance.width()).isGreaterThan(gaussian.width());
    }

    /**
     * The shipped calibration: records made of sets of its prior, by an emulator of the model. Rate and types are left out, as
     * each record is profiled to its own. The table is left in {@code target/coverage-of-rules.txt}.
     */
    @Test
    @Tag("battery")
    void rulesOfTheShippedCalibrationHoldWhatTheyPromise() throws IOException {
        CalibrationPlan shipped = ShippedCalibrations.find("calibration").plan();
        TargetModel model = new TargetModel(shipped);
        List<ProposedSet> proposed = Generations.next(shipped, List.of());
        List<Evaluation> tried = new ArrayList<>();
        new Sweep<>(number -> model.evaluate(proposed.get((int) number)), 2)
                .run(0, proposed.size() - 1, (first, results) -> tried.addAll(results));
        List<Integer> kept = IntStream.range(0, shipped.targets().size())
                .filter(place -> !List.of("T01", "T03", "T04", "T05", "T06")
                        .contains(shipped.targets().get(place).id()))
                .boxed()
                .toList();
        CalibrationPlan plan = new CalibrationPlan(
                shipped.parameters(),
                List.of(),
                kept.stream().map(shipped.targets()::get).toList(),
                shipped.change(),
                shipped.effort(),
                shipped.tolerance(),
                shipped.seed());
        List<Evaluation> without = tried.stream()
                .map(one -> new Evaluation(
                        one.proposed(),
                        List.of(),
                        kept.stream().map(one.figures()::get).toList(),
                        kept.stream().map(one.noise()::get).toList(),
                        one.distance(),
                        one.perYear()))
                .toList();
        List<CoverageOfRules.Row> rows = new CoverageOfRules(plan, new Emulator(plan, without), 10_000).study(100);
        Files.write(
                Path.of("target", "coverage-of-rules.txt"),
                rows.stream().map(CoverageOfRules.Row::toString).toList());
        assertThat(rows.get(0).keepsTruth()).as(rows.toString()).isLessThan(.5);
        assertThat(rows.get(1).coverage()).as(rows.toString()).isBetween(.88, .96);
        assertThat(rows.get(1).keepsTruth()).as(rows.toString()).isGreaterThan(.9);
        assertThat(rows.get(2).coverage()).as(rows.toString()).isBetween(.87, .94);
        assertThat(rows.get(3).coverage()).as(rows.toString()).isBetween(.87, .93);
    }
}
