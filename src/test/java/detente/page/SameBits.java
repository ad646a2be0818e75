package detente.page;

import detente.analysis.effect.Compared;
import detente.experiment.Ensemble;
import detente.experiment.MembershipText;
import detente.experiment.Numeral;
import detente.experiment.Outcome;
import detente.io.document.Tree;
import detente.io.plan.ShippedEnsembles;
import detente.io.scenario.ShippedScenarios;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.model.ModelParameters;
import detente.model.RandomScenarios;
import detente.model.Scenario;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Cases that a page and the JVM carry out, each found by its number: a random scenario as it is, or what it sets over a
 * shipped world. What came of a case is one text, which {@code same-bits.js} makes in a page in the same way.
 */
final class SameBits {
    private static final List<String> WORLDS = ShippedScenarios.names();
    private static final int FEW_WORLDS = 40;
    private static final String SHORT = "years=2\nburnInYears=1";

    private final Ensemble ensemble = ShippedEnsembles.read("default");
    private final List<Metric> metrics = Metrics.all();

    /** A case: the scenario and what is set in it, in which world, with which luck. */
    record Case(Scenario base, List<String> lines, boolean overSets, long seed, int world) {}

    /** The case of a number. */
    Case of(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Scenario drawn = RandomScenarios.of(number);
        long seed = random.nextLong(1L << 53);
        int world = 1 + random.nextInt(FEW_WORLDS);
        if (number % 2 == 0) {
            return new Case(drawn, List.of(), random.nextBoolean(), seed, world);
        }
        String name = WORLDS.get(random.nextInt(WORLDS.size()));
        Scenario base = ShippedScenarios.read(name).scenario();
        return new Case(base, lines(drawn, base, random.nextInt(4)), random.nextBoolean(), seed, world);
    }

    /** What a scenario says, over another one; of its parameters a part at most, so that the world is still the other's. */
    private static List<String> lines(Scenario drawn, Scenario base, int part) {
        List<String> lines = new ArrayList<>(List.of(SHORT.split("\n", -1)));
        Map<String, Double> values = ModelParameters.CATALOG.values(drawn.parameters());
        Map<String, Double> before = ModelParameters.CATALOG.values(base.parameters());
        values.forEach((key, value) -> {
            boolean taken = part == 3 || key.length() % 3 == part;
            if (taken && !value.equals(before.get(key)) && !key.startsWith("world.")) {
                String text = ModelParameters.CATALOG.find(key).orElseThrow().format(value);
                lines.add(key + "=" + text);
            }
        });
        List<String> policies = new ArrayList<>();
        for (PolicyClause clause : drawn.policies()) {
            String name = clause.policy().name();
            if (!policies.contains(name)) {
                policies.add(name);
                String key = "policy." + name;
                lines.add(key + "=true");
                lines.add(key + ".from=" + Numeral.of(clause.from()));
                String members = MembershipText.of(clause.members());
                boolean known = !members.matches(".*\\bS[0-9]+.*")
                        && (!members.contains("focal") || base.world().focal().isPresent());
                lines.add(key + ".members=" + (known ? members : "bloc:A"));
                Policies.strengths(clause.policy())
                        .forEach((strength, value) -> lines.add(key + "." + strength + "="
                                + Policies.kind(clause.policy())
                                        .catalog()
                                        .find(strength)
                                        .orElseThrow()
                                        .format(value)));
            }
        }
        return lines;
    }

    /** The case as a page takes it. */
    Tree tree(Case one) {
        return new Tree()
                .with("scenario", ScenarioText.of(one.base()))
                .with("seed", one.seed())
                .with("ensemble", one.overSets() ? ensemble.name() : "")
                .with("lines", one.lines())
                .with("world", one.world());
    }

    /** What came of it on the JVM. */
    String outcome(Case one) {
        OpenScenario open = new OpenScenario(
                one.base(), one.seed(), one.overSets() ? Optional.of(ensemble) : Optional.empty(), FEW_WORLDS);
        try {
            Outcome.Finished run = open.run(one.lines(), one.world());
            String story = Story.of(run.run().history());
            return hash(story) + " " + hash(OpenScenario.metrics(run)) + " " + story.length();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What came of effects, by {@code same-bits.js} numbered so, on the JVM. */
    String effects(int number) {
        OpenScenario open = new OpenScenario(
                Scenario.standard(), 1, number % 2 == 0 ? Optional.of(ensemble) : Optional.empty(), 2 * FEW_WORLDS);
        int worlds = 2 * (FEW_WORLDS - number);
        double[] at = numbers(number + 1, worlds);
        double[] before = numbers(number + 1001, worlds);
        List<double[]> all = new ArrayList<>();
        for (int place = 0; place < metrics.size(); place++) {
            Compared compared = open.effect(metrics.get(place).name(), column(at, place), column(before, place));
            all.add(compared.numbers());
        }
        return hash(all.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    private double[] column(double[] rows, int place) {
        double[] column = new double[rows.length / metrics.size()];
        Arrays.setAll(column, world -> rows[world * metrics.size() + place]);
        return column;
    }

    /** Numbers of which some are missing, some 0, some skewed. */
    private double[] numbers(int seed, int worlds) {
        double[] numbers = new double[worlds * metrics.size()];
        int state = seed;
        for (int i = 0; i < numbers.length; i++) {
            state = state * 1_664_525 + 1_013_904_223;
            double u = (state >>> 8) / (double) (1 << 24);
            int kind = i % metrics.size() % 4;
            if (kind == 0 && u < .02) {
                numbers[i] = Double.NaN;
            } else if (kind == 1 && u < .3) {
                numbers[i] = 0;
            } else {
                numbers[i] = kind == 2 ? u * u * u * u * 1000 : 1 + u;
            }
        }
        return numbers;
    }

    /** A hash of a text, unit by unit. */
    private static String hash(String text) {
        int one = 17;
        int other = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            one = one * 31 + text.charAt(i);
            other = (other ^ text.charAt(i)) * 16_777_619;
        }
        return Integer.toHexString(one) + Integer.toHexString(other);
    }

    /** A hash of the bits of numbers, the lower half of each first. */
    private static String hash(double[] numbers) {
        int one = 17;
        int other = 0x811c9dc5;
        for (double number : numbers) {
            long bits = Double.doubleToLongBits(number);
            for (int part : new int[] {(int) bits, (int) (bits >>> 32)}) {
                one = one * 31 + part;
                other = (other ^ part) * 16_777_619;
            }
        }
        return Integer.toHexString(one) + Integer.toHexString(other);
    }
}
