package detente.experiment;

import detente.experiment.DesignKind.Asks;
import detente.metric.Metrics;
import detente.model.Scenario;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question and the runs that answer it: every design point in the same worlds with the same luck.
 *
 * @param name names its result folder
 * @param question what it asks, in the words of its author
 * @param base what does not vary
 * @param request what the design is made from
 * @param design the design
 * @param round how often each point is run; with a stop rule, before it decides again
 * @param outputs what is written
 * @param stop when enough worlds have been run; empty for a fixed number
 */
public record Experiment(
        String name,
        String question,
        Scenario base,
        DesignRequest request,
        Design design,
        Round round,
        Outputs outputs,
        Optional<StopRule> stop)
        implements RunPlan {

    /**
     * How often each design point is run.
     *
     * @param worlds number of worlds
     * @param replications number of runs in each world
     * @param sets which parameter set each world has; empty without an ensemble
     */
    public record Round(int worlds, int replications, Optional<SetsOfWorlds> sets) {
        /** One without an ensemble. */
        public Round(int worlds, int replications) {
            this(worlds, replications, Optional.empty());
        }
    }

    /**
     * An experiment of one point, whose runs are those of that point among others.
     *
     * @param base what the sets of an ensemble and the level change
     * @param level what is set at the point
     */
    public static Experiment ofPoint(String name, Scenario base, Level level, Round round, long seed) {
        List<Factor> factors = List.of(new Choices(name, List.of(level)));
        Design design = new PointList(factors, List.of(List.of(level)));
        DesignRequest request =
                new DesignRequest(PointList.KIND, factors, List.of(List.of(level)), Map.of(), List.of(level), seed);
        Outputs outputs = new Outputs(Optional.empty(), false, false, false, Metrics.all(), OwnMetrics.NONE, false);
        return new Experiment(name, "", base, request, design, round, outputs, Optional.empty());
    }

    /** What all seeds are made from. */
    public long seed() {
        return request.seed();
    }

    /** Largest number of runs; with a stop rule there may be fewer. */
    public long size() {
        return sizeOfRound() * rounds();
    }

    /** Number of runs of a round, after which a stop rule decides; without one there is one round. */
    public long sizeOfRound() {
        return (long) design.size() * round.worlds() * round.replications();
    }

    /** Largest number of rounds. */
    public int rounds() {
        return stop.map(rule -> rule.mostWorlds() / round.worlds()).orElse(1);
    }

    /**
     * A run.
     *
     * @param number 1 to {@link #size()}: replications inside worlds inside points inside rounds
     */
    @Override
    public RunSpec run(long number) {
        int roundsBefore = (int) ((number - 1) / sizeOfRound());
        int worlds = round.worlds();
        int replications = round.replications();
        long index = (number - 1) % sizeOfRound();
        int replication = (int) (index % replications) + 1;
        int world = roundsBefore * worlds + (int) (index / replications % worlds) + 1;
        int point = (int) (index / replications / worlds) + 1;
        long luck = luck(point);
        return new RunSpec(
                number,
                point,
                world,
                replication,
                Mixing.seed(luck, "world", world, 0),
                Mixing.seed(luck, "run", world, replication));
    }

    /**
     * The number of the run of a point in a world.
     *
     * @return 0 where there is none
     */
    public long number(int point, int world, int replication) {
        int worlds = round.worlds();
        if (point > design.size() || world > worlds * rounds() || replication > round.replications()) {
            return 0;
        }
        long cell = (point - 1L) * worlds + (world - 1) % worlds;
        return (world - 1) / worlds * sizeOfRound() + cell * round.replications() + replication;
    }

    /** What the seeds at a point are made from: a future has its own, however many there are. */
    private long luck(int point) {
        int each = design.pointsPerFuture();
        return each == 0 ? seed() : Mixing.seed(seed(), "future", (point - 1) / each + 1, 0);
    }

    /** Number of neighbouring runs that belong together: those of a future, where there are any. */
    public long grain() {
        return StrictMath.max(1, (long) design.pointsPerFuture() * round.worlds() * round.replications());
    }

    @Override
    public List<Level> levels(int point) {
        return design.levels(point - 1);
    }

    @Override
    public int set(RunSpec run) {
        return round.sets().map(sets -> sets.of(run.world())).orElse(0);
    }

    @Override
    public List<Level> settings(RunSpec run) {
        List<Level> settings = new ArrayList<>();
        round.sets().ifPresent(sets -> settings.add(sets.level(run.world())));
        settings.addAll(levels(run.point()));
        return settings;
    }

    @Override
    public Scenario scenario(RunSpec run) {
        return Draft.scenario(base, settings(run));
    }

    /** The design point at which every factor is at its baseline, from 1; 0 if there is none. */
    public int baselinePoint() {
        List<String> wanted = labels(request.baseline());
        return wanted.isEmpty()
                ? 0
                : IntStream.range(0, design.size())
                        .filter(point -> labels(design.levels(point)).equals(wanted))
                        .map(point -> point + 1)
                        .findFirst()
                        .orElse(0);
    }

    /** What its author should know of its design, each a sentence without a full stop. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>(design.advice());
        Asks asks = request.kind().asks();
        if (request.baseline().isEmpty() && design.size() > 1 && asks != Asks.RANGES && asks != Asks.ARMS) {
            advice.add("no 'baseline' is named: effects.csv has no rows; to compare points with one of them, name its"
                    + " level of every factor under 'baseline'");
        }
        round.sets().ifPresent(sets -> {
            advice.addAll(sets.ensemble().advice(base, design));
            long seen = sets.different(round.worlds());
            if (seen < SetsOfWorlds.FEWEST) {
                advice.add("worlds: " + seen + " sets of the ensemble are seen, and effects.csv says how effects differ"
                        + " between sets only from " + SetsOfWorlds.FEWEST + " sets on, in "
                        + SetsOfWorlds.FEWEST * sets.each() + " worlds");
            }
        });
        if (asks == Asks.ARMS && round.worlds() == 1) {
            advice.add("worlds: with one world in each future nothing tells the luck of a future from the future;"
                    + " take 2 at least");
        }
        return advice;
    }

    private static List<String> labels(List<Level> levels) {
        return levels.stream().map(Level::label).toList();
    }
}
