package detente.analysis.discovery;

import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.sample.Sample;
import detente.analysis.told.Words;
import detente.experiment.DesignKind.Analysis;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.parameter.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The futures of a result folder, and what a question finds in each of them. */
final class Outcomes {
    /** Of fewer futures nothing is said. */
    private static final int FEWEST = 40;

    /** More teach nothing that the first ones do not. */
    private static final int MOST = 20_000;

    private final Question question;
    private final DesignPlan drawn;
    private final List<String> factors;
    private final List<List<String>> levels = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private int missing;
    private boolean cut;

    /** @param drawn how the futures were drawn */
    private Outcomes(Question question, DesignPlan drawn, List<String> factors) {
        this.question = question;
        this.drawn = drawn;
        this.factors = factors;
    }

    /**
     * Reads them.
     *
     * @param runs the table of runs
     * @throws BadInput if the question cannot be asked of this folder
     * @throws IOException if the runs cannot be read
     */
    static Outcomes read(Disk disk, Path runs, DesignPlan plan, Question question) throws IOException {
        if (!plan.design().isObject()) {
            throw new BadInput("it holds a single run, and 'discover' needs a sweep over many points");
        }
        boolean crossed = !plan.arms().isEmpty();
        DesignPlan drawn = crossed ? plan.futures() : plan;
        if (drawn.analysis() != Analysis.RANK && drawn.analysis() != Analysis.SOBOL) {
            throw new BadInput("its design is no sample of futures: 'discover' needs points that were drawn, by"
                    + " random, latin-hypercube or sobol, or a list of such");
        } else if (!crossed && !question.arm().isEmpty()) {
            throw new BadInput(
                    "--arm: its design has no arms; leave --arm away to ask about " + question.metric() + " itself");
        }
        try (PointReader table = new PointReader(disk, runs)) {
            return (crossed ? ratios(table, runs, plan, drawn, question) : means(table, plan, question)).checked();
        }
    }

    private static Outcomes means(PointReader table, DesignPlan plan, Question question) throws IOException {
        int metric = table.metrics().indexOf(question.metric());
        if (metric < 0) {
            throw new BadInput("--metric: it has no metric '" + question.metric() + "'"
                    + Names.suggestion(question.metric(), table.metrics()));
        }
        Outcomes outcomes = new Outcomes(question, plan, List.copyOf(table.factors()));
        for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
            try (PointRuns point = next.get()) {
                double mean = Sample.of(Sample.present(point.ofWorlds(metric))).mean();
                outcomes.add(point.point(), point.levels(), mean);
            }
        }
        return outcomes;
    }

    /** The levels of a future are those of its first arm, behind the level that says which arm that is. */
    private static Outcomes ratios(PointReader table, Path runs, DesignPlan plan, DesignPlan drawn, Question question)
            throws IOException {
        Map<Integer, Double> ratios = ArmRatios.read(runs.resolveSibling(""), plan, question);
        int arms = plan.arms().size();
        List<String> columns = table.factors();
        Outcomes outcomes = new Outcomes(question, drawn, List.copyOf(columns.subList(1, columns.size())));
        for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
            try (PointRuns point = next.get()) {
                if (point.point() % arms == 1) {
                    int future = (point.point() - 1) / arms + 1;
                    List<String> at = point.levels().subList(1, columns.size());
                    outcomes.add(future, at, ratios.getOrDefault(future, Double.NaN));
                }
            }
        }
        return outcomes;
    }

    /**
     * Adds a future. Of Sobol's design only the two base samples: the other points differ from those by one factor each,
     * and would count one future many times.
     *
     * @param number of the future, from 1
     */
    private void add(int number, List<String> at, double value) {
        int block = 2 + (drawn.has("secondOrder") ? 2 : 1) * factors.size();
        if (drawn.analysis() == Analysis.SOBOL && number % block > 1) {
            return;
        } else if (Double.isNaN(value)) {
            missing++;
        } else if (values.size() == MOST) {
            cut = true;
        } else {
            levels.add(at);
            values.add(value);
        }
    }

    private Outcomes checked() {
        if (values.size() < FEWEST) {
            throw new BadInput("it has " + Words.count(values.size(), question.unit())
                    + (question.arm().isEmpty() ? " at which " : " in which ") + question.metric()
                    + " has a value, and 'discover' needs " + FEWEST);
        }
        int met = cases().cardinality();
        int not = values.size() - met;
        if (StrictMath.min(met, not) < BoxSearch.FEWEST) {
            DoubleSummaryStatistics all =
                    values.stream().mapToDouble(value -> value).summaryStatistics();
            String same = "is " + BoxWords.number(all.getMin()) + " everywhere";
            String spread = "lies between " + BoxWords.number(all.getMin()) + " and " + BoxWords.number(all.getMax());
            String counted = "--" + question.condition() + ": " + Words.count(met, question.unit()) + " of "
                    + values.size() + " would do, and " + not + " would not; there have to be " + BoxSearch.FEWEST
                    + " of either";
            if (question.wanted() == Wanted.BEST) {
                throw new BadInput(counted);
            }
            throw new BadInput(counted + ", and " + question.metric()
                    + (question.arm().isEmpty() ? "" : " (" + question.arm() + " to baseline, luck taken out)")
                    + " " + (all.getMin() == all.getMax() ? same : spread));
        }
        if (futures().dimensions().isEmpty()) {
            throw new BadInput("none of its factors has a second level at the points with a value");
        }
        return this;
    }

    /** What is not looked at, each a sentence without a full stop. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        List<String> known =
                futures().dimensions().stream().map(Dimension::name).toList();
        List<String> constant =
                factors.stream().filter(factor -> !known.contains(factor)).toList();
        if (!constant.isEmpty()) {
            gaps.add(Words.list(constant) + (constant.size() == 1 ? " has" : " have")
                    + " one level: no limit can be there");
        }
        if (missing > 0) {
            gaps.add(Words.count(missing, question.unit()) + " without a value of " + question.metric() + " left out");
        }
        if (cut) {
            gaps.add("the first " + MOST + " " + question.unit() + "s are taken");
        }
        return gaps;
    }

    /** The futures, in which factors with one level are no dimension. */
    Futures futures() {
        List<Dimension> dimensions = IntStream.range(0, factors.size())
                .mapToObj(this::dimension)
                .filter(dimension -> dimension.size() > 1)
                .toList();
        return new Futures(values.size(), dimensions);
    }

    private Dimension dimension(int factor) {
        List<String> cells = levels.stream().map(level -> level.get(factor)).toList();
        Dimension dimension = Dimension.of(factors.get(factor), cells);
        JsonNode range = drawn.design().path("factors").path(factors.get(factor));
        return range.path("from").isNumber() && range.path("to").isNumber()
                ? dimension.within(
                        range.path("from").asDouble(), range.path("to").asDouble())
                : dimension;
    }

    /** Which futures meet the condition. */
    BitSet cases() {
        BitSet cases = new BitSet();
        IntStream.range(0, values.size())
                .filter(future -> question.isMet(values.get(future)))
                .forEach(cases::set);
        return cases;
    }
}
