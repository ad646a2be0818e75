package detente.analysis.calibration;

import detente.analysis.sample.Sample;
import detente.analysis.validation.RecordedWorlds;
import detente.analysis.validation.Setting;
import detente.analysis.validation.Target;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Tries sets in the model. It holds nothing of what it tried: many threads may ask at once, and in any order. */
public final class TargetModel {
    /** Historical worlds for each generated one: they are one world with other luck, and scatter less. */
    private static final int FEWER = 3;

    /** How near, in half-widths, the figures that decide profiled parameters come to their targets. */
    private static final double NEAR = .4;

    /** The same in few worlds, which scatter themselves. */
    private static final double NEAR_IN_FEW = .8;

    private static final int MOST_ROUNDS = 8;
    private static final int MOST_FULL_ROUNDS = 3;

    private final CalibrationPlan plan;
    private final Profile profile;
    private final Distances distances;

    /** @throws IllegalArgumentException with a sentence, if something cannot be profiled or a target not be measured */
    public TargetModel(CalibrationPlan plan) {
        this.plan = plan;
        profile = new Profile(plan);
        distances = new Distances(plan.targets());
        plan.targets().stream()
                .filter(target -> !RecordedWorlds.isMeasured(target))
                .findFirst()
                .ifPresent(target -> {
                    throw new IllegalArgumentException("the model has no figure for target '" + target.id() + "'");
                });
    }

    /** Tries a set. */
    public Evaluation evaluate(ProposedSet proposed) {
        List<Double> values = proposed.start();
        if (values.isEmpty()) {
            values = piloted(proposed);
        }
        Trial trial = new Trial(proposed, values, proposed.worlds());
        int rounds = proposed.stage() == ProposedSet.Stage.FRESH ? MOST_FULL_ROUNDS : 1;
        while (rounds < MOST_FULL_ROUNDS && profile.distance(trial.figures()) > NEAR) {
            values = profile.corrected(values, trial.figures());
            trial = new Trial(proposed, values, proposed.worlds());
            rounds++;
        }
        return trial.whole();
    }

    /** Profiled parameters that meet their figures in the first of the worlds. */
    private List<Double> piloted(ProposedSet proposed) {
        int worlds = fewer(proposed.worlds());
        List<Double> values = profile.start();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Double> figures = new Trial(proposed, values, worlds).figures();
            if (profile.distance(figures) <= NEAR_IN_FEW) {
                return values;
            }
            values = profile.corrected(values, figures);
        }
        return values;
    }

    private static int fewer(int worlds) {
        return (worlds + FEWER - 1) / FEWER;
    }

    /** A set in its worlds, generated ones first. */
    private final class Trial {
        private final ProposedSet proposed;
        private final List<Double> values;
        private final RecordedWorlds recorded;
        private final List<Double> figures;
        private final List<Double> noise;

        Trial(ProposedSet proposed, List<Double> values, int worlds) {
            this.proposed = proposed;
            this.values = values;
            Map<String, Double> parameters = plan.values(proposed.set(), values);
            recorded = new RecordedWorlds(
                    plan.targets(), plan.form(), scenario -> changed(scenario, parameters), 1, plan.seed());
            recorded.run(Setting.GENERATED, proposed.firstWorld(), worlds);
            figures = new ArrayList<>(Collections.nCopies(plan.targets().size(), Double.NaN));
            noise = new ArrayList<>(figures);
            measure(Setting.GENERATED);
        }

        private Scenario changed(Scenario scenario, Map<String, Double> parameters) {
            Scenario base = plan.change().apply(scenario);
            return base.withParameters(base.parameters().with(parameters));
        }

        List<Double> figures() {
            return figures;
        }

        /** With the other settings too. */
        Evaluation whole() {
            for (Setting setting : Setting.values()) {
                if (setting != Setting.GENERATED && isAsked(setting)) {
                    recorded.run(setting, proposed.firstWorld(), fewer(proposed.worlds()));
                    measure(setting);
                }
            }
            double perYear = Sample.of(recorded.perYear(Setting.GENERATED)).mean();
            return new Evaluation(proposed, values, figures, noise, distances.largest(figures), perYear);
        }

        private boolean isAsked(Setting setting) {
            return plan.targets().stream().anyMatch(target -> target.setting() == setting);
        }

        private void measure(Setting setting) {
            for (int place = 0; place < figures.size(); place++) {
                Target target = plan.targets().get(place);
                if (target.setting() == setting) {
                    Sample sample = Sample.of(recorded.values(target));
                    figures.set(place, sample.mean());
                    noise.set(place, sample.spread() / StrictMath.sqrt(sample.size()));
                }
            }
        }
    }
}
