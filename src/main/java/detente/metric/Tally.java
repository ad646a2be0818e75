package detente.metric;

import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Cause;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The operations of a run in a time, counted in one pass. */
public final class Tally {
    private static final double ROUNDING = 1e-6;

    private final Count all;
    private final Count recorded;
    private final SpillSums spills;
    private final VisibleHarm visible = new VisibleHarm();
    private final double from;
    private final double[] harmOf;
    private final double[] harmFrom = new double[OperationType.values().length];
    private final double[] harmInYear;
    private final double[] trustLossOf;
    private double harm;
    private double harmToLosers;
    private double harmToAllies;
    private double trustLoss;
    private int detected;
    private int retaliations;
    private int privateStrikes;
    private int displaced;
    private int preventive;
    private int preventiveAtInnocents;
    private int answers;
    private int innocentsHit;

    /**
     * Counts operations.
     *
     * @param history a finished run
     * @param from years since the end of the burn-in; operations of this time or later count
     * @param until years since the end of the burn-in; operations before this time count
     */
    public Tally(History history, double from, double until) {
        int states = history.world().states().size();
        this.from = from;
        double end = StrictMath.min(until, history.timeOf(history.steps()));
        harmInYear = new double[StrictMath.max(0, yearOf(end - 2 * ROUNDING) + 1)];
        spills = new SpillSums(states);
        all = new Count(Book.TRUE, states, history::isDisclosed);
        recorded = new Count(Book.RECORDED, states, history::isDisclosed);
        harmOf = new double[states];
        trustLossOf = new double[states];
        between(history.operations(), Operation::time, from, until).forEach(this::add);
        between(history.spillOvers(), SpillOver::time, from, until).forEach(this::add);
    }

    private int yearOf(double time) {
        return (int) StrictMath.floor(time - from + ROUNDING);
    }

    private void add(SpillOver spillOver) {
        spills.add(spillOver);
        harmInYear[yearOf(spillOver.time())] += spillOver.harm();
    }

    /** The events of a time, of a list in order of time: from its beginning on and before its end. */
    static <E> List<E> between(List<E> events, ToDoubleFunction<E> time, double from, double until) {
        return events.subList(firstAt(events, time, from), firstAt(events, time, until));
    }

    private static <E> int firstAt(List<E> events, ToDoubleFunction<E> timeOf, double time) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeOf.applyAsDouble(events.get(middle)) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(Operation operation) {
        int year = yearOf(operation.time());
        all.add(operation, year);
        if (operation.isRecorded()) {
            recorded.add(operation, year);
        }
        harmInYear[year] += operation.harm();
        harmFrom[operation.type().ordinal()] += operation.harm();
        visible.add(operation);
        harmToLosers += operation.loss() == Loss.ITS_OWN ? operation.harm() : 0;
        harmToAllies += operation.loss() == Loss.OF_AN_ALLY ? operation.harm() : 0;
        detected += operation.isDetected() ? 1 : 0;
        harm += operation.harm();
        harmOf[operation.target()] += operation.harm();
        trustLoss += operation.trustLoss();
        trustLossOf[operation.target()] += operation.trustLoss();
        retaliations += operation.cause() == Cause.RETALIATION ? 1 : 0;
        privateStrikes += operation.cause() == Cause.PRIVATE ? 1 : 0;
        displaced += operation.cause() == Cause.DISPLACED ? 1 : 0;
        preventive += operation.cause() == Cause.PREVENTION ? 1 : 0;
        preventiveAtInnocents += operation.isAtInnocent() ? 1 : 0;
        answers += operation.parent() != null ? 1 : 0;
        innocentsHit += hitsAnInnocent(operation) ? 1 : 0;
    }

    private static boolean hitsAnInnocent(Operation operation) {
        Operation parent = operation.parent();
        boolean answer = operation.cause() == Cause.RETALIATION || operation.cause() == Cause.PRIVATE;
        return answer && parent != null && operation.target() != parent.initiator();
    }

    /** The operations of a book; {@link Book#NONE} has none. */
    public Count of(Book book) {
        return switch (book) {
            case TRUE -> all;
            case RECORDED -> recorded;
            case NONE -> throw new IllegalArgumentException("no operations in no book");
        };
    }

    /** Number of operations that their targets noticed. */
    public int detected() {
        return detected;
    }

    /** Sum of the harm of operations. */
    public double harm() {
        return harm;
    }

    /** Sum of the harm of operations of a type. */
    public double harm(OperationType type) {
        return harmFrom[type.ordinal()];
    }

    /** Largest harm of a year, spill-over that happened included; NaN where no time passed. */
    public double harmOfWorstYear() {
        return Arrays.stream(harmInYear).max().orElse(Double.NaN);
    }

    /** How many years began. */
    public int years() {
        return harmInYear.length;
    }

    /** Harm with exploits to the states that lost them, expected spill-over included. */
    public double harmToLosers() {
        return harmToLosers + spills.toLosers();
    }

    /** Harm with exploits to states of which an ally lost them, expected spill-over included. */
    public double harmToAllies() {
        return harmToAllies + spills.toAllies();
    }

    /** Harm to others than those at whom operations were aimed. */
    SpillSums spills() {
        return spills;
    }

    /** How much of the harm became visible. */
    VisibleHarm visible() {
        return visible;
    }

    /** Harm that a state suffered from operations, by its index. */
    public double harmOf(int state) {
        return harmOf[state];
    }

    /** Harm to states that initiated none of the operations counted here. */
    public double harmOfBystanders() {
        double sum = 0;
        for (int state = 0; state < harmOf.length; state++) {
            sum += all.traffic().initiated(state) == 0 ? harmOf[state] : 0;
        }
        return sum;
    }

    /** Sum of the trust that operations cost. */
    public double trustLoss() {
        return trustLoss;
    }

    /** Trust that operations cost a state, by its index. */
    public double trustLossOf(int state) {
        return trustLossOf[state];
    }

    /** Number of answers by states. */
    public int retaliations() {
        return retaliations;
    }

    /** Number of answers by private actors. */
    public int privateStrikes() {
        return privateStrikes;
    }

    /** Number of operations that took the place of one that a treaty forbade. */
    public int displaced() {
        return displaced;
    }

    /** Number of strikes at the means of a rival before that strikes again. */
    public int preventive() {
        return preventive;
    }

    /** Number of those at states that nobody had named rightly of late. */
    public int preventiveAtInnocents() {
        return preventiveAtInnocents;
    }

    /** Number of operations that answer another one. */
    public int answers() {
        return answers;
    }

    /** Number of answers, by states or private actors, that hit another state than the author of what they answer. */
    public int innocentsHit() {
        return innocentsHit;
    }
}
