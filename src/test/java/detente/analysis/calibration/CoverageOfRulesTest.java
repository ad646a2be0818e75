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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the intervals of each rule hold, where enough is known to tell. */
class CoverageOfRulesTest {
    private static final int RECORDS_OF_THE_MODEL = 50;
    private static final int OTHER_WORLDS = 5001;

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
     * The shipped calibration: records made of sets of its prior, a hundred by an emulator of the model and fifty by the model
     * itself, in other worlds. Rate and types are left out, as each record is profiled to its own. The tables are left in
     * {@code target/coverage-of-rules.txt}.
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
        CoverageOfRules rules = new CoverageOfRules(plan, new Emulator(plan, without), 10_000);
        List<CoverageOfRules.Row> rows = rules.study(100);
        List<CoverageOfRules.Row> ofModel = rules.study(truths(shipped, model, kept));
        Files.write(
                Path.of("target", "coverage-of-rules.txt"),
                Stream.concat(rows.stream(), ofModel.stream())
                        .map(CoverageOfRules.Row::toString)
                        .toList());
        assertThat(rows.get(0).keepsTruth()).as(rows.toString()).isLessThan(.5);
        assertThat(rows.get(1).coverage()).as(rows.toString()).isBetween(.88, .96);
        assertThat(rows.get(1).keepsTruth()).as(rows.toString()).isGreaterThan(.9);
        assertThat(rows.get(2).coverage()).as(rows.toString()).isBetween(.87, .94);
        assertThat(rows.get(3).coverage()).as(rows.toString()).isBetween(.87, .93);
        // 50 records; .013 is about one standard error
        assertThat(ofModel.get(1).coverage()).as(ofModel.toString()).isBetween(.86, .95);
        assertThat(ofModel.get(1).keepsTruth()).as(ofModel.toString()).isGreaterThan(.9);
        assertThat(ofModel.get(3).coverage()).as(ofModel.toString()).isBetween(.85, .94);
    }
    /** What sets of the prior give in the model, in worlds in which none was tried. */
    private static List<CoverageOfRules.Truth> truths(CalibrationPlan plan, TargetModel model, List<Integer> kept) {
        Prior prior = new Prior(plan);
        int worlds = plan.effort().finalWorlds();
        List<CoverageOfRules.Truth> truths = new ArrayList<>();
        new Sweep<>(
                        number -> model.evaluate(new ProposedSet(
                                1,
                                (int) number,
                                ProposedSet.Stage.PRIOR,
                                OTHER_WORLDS,
                                worlds,
                                prior.draw("truth", number),
                                List.of(),
                                Double.NaN)),
                        2)
                .run(
                        1,
                        RECORDS_OF_THE_MODEL,
                        (first, results) -> results.forEach(found -> truths.add(new CoverageOfRules.Truth(
                                found.proposed().set(),
                                kept.stream().map(found.figures()::get).toList(),
                                -1))));
        return truths;
    }
}
