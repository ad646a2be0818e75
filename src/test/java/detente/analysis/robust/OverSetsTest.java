package detente.analysis.robust;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import detente.analysis.runs.Units;
import detente.analysis.sample.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** How effects differ between parameter sets is told from the luck of their worlds. */
class OverSetsTest {
    private static final Path PAGE = Path.of("src/site/markdown/statistics.md");
    private static final double MEAN = -.2;
    private static final double BETWEEN = .1;
    private static final int SWEEPS = 300;

    /** Shares of the variance of the effects that luck has. */
    private static final List<Double> LUCK = List.of(.1, .5, .8);

    private static Units units(int sets, int worlds) {
        return new Units(worlds, IntStream.rangeClosed(1, sets).boxed().toList());
    }

    /** Laws of the logarithm of the effect over sets, with mean 0 and variance 1. */
    private enum Law {
        NORMAL,
        UNIFORM,
        EXPONENTIAL;

        double draw(Random random) {
            return switch (this) {
                case NORMAL -> random.nextGaussian();
                case UNIFORM -> Math.sqrt(12) * (random.nextDouble() - .5);
                case EXPONENTIAL -> -Math.log(1 - random.nextDouble()) - 1;
            };
        }

        /** Share of all that is less. */
        double below(double value) {
            return switch (this) {
                case NORMAL -> new NormalDistribution().cumulativeProbability(value);
                case UNIFORM -> Math.max(0, Math.min(1, value / Math.sqrt(12) + .5));
                case EXPONENTIAL -> 1 - Math.exp(-Math.max(0, value + 1));
            };
        }
    }

    /**
     * Effects of so many sets, seen in worlds with luck of their own.
     *
     * @param between standard deviation between sets, of logarithms
     * @param luck standard deviation that the worlds of a set give its effect
     */
    private static Bounds range(Random random, Law law, Units units, double between, double luck) {
        int worlds = units.worlds() * units.sets().size();
        double[] at = new double[worlds];
        double[] before = new double[worlds];
        double effect = 0;
        for (int world = 0; world < worlds; world++) {
            effect = world % units.worlds() == 0 ? MEAN + between * law.draw(random) : effect;
            before[world] = 10;
            at[world] = 10 * Math.exp(effect + luck * Math.sqrt(units.worlds()) * random.nextGaussian());
        }
        return new OverSets(units).range(at, before);
    }

    private static Bounds range(Random random, Units units, double between, double luck) {
        return range(random, Law.NORMAL, units, between, luck);
    }

    /**
     * What comes of many sweeps.
     *
     * @param held share of all sets whose true effect the range holds, on the average
     * @param width of the range over that in which 95 % of normal effects lie
     */
    private record Trial(double held, double width) {
        static Trial of(Law law, Units units, double luckShare) {
            Random random = new Random(17);
            double luck = BETWEEN * Math.sqrt(luckShare / (1 - luckShare));
            double held = 0;
            double width = 0;
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                Bounds range = range(random, law, units, BETWEEN, luck);
                double low = (Math.log(range.low()) - MEAN) / BETWEEN;
                double high = (Math.log(range.high()) - MEAN) / BETWEEN;
                held += (law.below(high) - law.below(low)) / SWEEPS;
                width += (high - low) / (2 * 1.96) / SWEEPS;
            }
            return new Trial(held, width);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f %%, %.2f", 100 * held, width);
        }
    }

    /** The share of all sets whose true effect it holds is about 95 % on the average of many sweeps, whatever the luck. */
    @Test
    void theRangeHoldsTheTrueEffectsOf95PercentOfSets() throws IOException {
        StringBuilder table = new StringBuilder("| sets × worlds, law | "
                + LUCK.stream()
                        .map(share -> String.format(Locale.ROOT, "luck %.0f %%", 100 * share))
                        .collect(Collectors.joining(" | "))
                + " |\n|---|---|---|---|\n");
        for (Units units : List.of(units(20, 2), units(40, 2), units(100, 2), units(200, 2), units(50, 4))) {
            table.append(row(Law.NORMAL, units, .97, List.of(.94, .935, .88)));
        }
        table.append(row(Law.UNIFORM, units(100, 2), 1, List.of(.97, .96, .9)));
        table.append(row(Law.EXPONENTIAL, units(100, 2), .97, List.of(.93, .93, .9)));
        String page = Files.readString(PAGE);
        int from = page.indexOf("| sets × worlds, law |");
        GeneratedFile.check(PAGE, page.substring(0, from) + table + page.substring(page.indexOf("\n\n", from) + 1));
    }

    /** @param least share that it has to hold, for each share of luck */
    private static String row(Law law, Units units, double most, List<Double> least) {
        StringBuilder row = new StringBuilder("| " + units.sets().size() + " × " + units.worlds() + ", "
                + law.name().toLowerCase(Locale.ROOT) + " |");
        for (int place = 0; place < LUCK.size(); place++) {
            Trial trial = Trial.of(law, units, LUCK.get(place));
            assertThat(trial.held()).as(row + " luck " + LUCK.get(place)).isBetween(least.get(place), most);
            row.append(' ').append(trial).append(" |");
        }
        return row + "\n";
    }

    /** Where all sets are alike, what is left is what the mean is uncertain by: a tenth of the luck of one set. */
    @Test
    void luckAloneMakesNoRange() {
        Random random = new Random(3);

        double width = IntStream.range(0, 100)
                .mapToObj(sweep -> range(random, units(100, 2), 0, .1))
                .mapToDouble(found -> Math.log(found.high() / found.low()))
                .sorted()
                .skip(50)
                .findFirst()
                .orElseThrow();

        assertThat(width).isLessThan(.3 * 2 * 1.96 * .1);
    }

    @Test
    void whatChangesNothingHasNoRange() {
        double[] worlds = new Random(4).doubles(80).toArray();

        Bounds range = new OverSets(units(40, 2)).range(worlds, worlds);

        assertThat(range).isEqualTo(new Bounds(1, 1));
    }

    @Test
    void fewSetsHaveNone() {
        Random random = new Random(5);

        assertThat(range(random, units(19, 2), .1, .1)).isEqualTo(Bounds.NONE);
        assertThat(range(random, units(20, 2), .1, .1).low()).isPositive();
        Units twice =
                new Units(2, IntStream.range(0, 40).mapToObj(i -> i % 19 + 1).toList());
        assertThat(range(random, twice, .1, .1))
                .as("19 sets, most of them twice")
                .isEqualTo(Bounds.NONE);
    }

    /** Sets with one world in which both have a value do not count: what is luck in them cannot be told. */
    @Test
    void oneWorldIsNotEnough() {
        double[] worlds = new Random(6).doubles(40).map(value -> value + 1).toArray();
        double[] gaps = worlds.clone();
        gaps[7] = Double.NaN;

        assertThat(new OverSets(units(20, 2)).range(worlds, gaps)).isEqualTo(Bounds.NONE);
        assertThat(List.of(new OverSets(units(20, 2)).range(worlds, worlds))).doesNotContain(Bounds.NONE);
    }
}
