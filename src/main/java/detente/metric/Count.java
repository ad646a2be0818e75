package detente.metric;

import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import java.util.Arrays;
import java.util.function.LongPredicate;
import org.apache.commons.math3.util.FastMath;

/** Operations of one book in a time, counted. Severity is rounded in the record, as it is in the incident data. */
public final class Count {
    private static final int SEVERE = 5;
    private static final int DEADLY = 7;

    private final Book book;
    private final LongPredicate vendorKnows;
    private final Traffic traffic;
    private final TypeCounts types;
    private final int[] ofType = new int[OperationType.values().length];
    private final int[] withTool = new int[Tool.values().length];
    private final int[] activeIn;
    private int activeYears;
    private int operations;
    private int successes;
    private int publiclyNamed;
    private int answeredPolitically;
    private int conceded;
    private int boomerangs;
    private int severe;
    private int deadly;
    private double severitySum;
    private double severitySquares;
    private double severityMax = Double.NEGATIVE_INFINITY;

    /** @param vendorKnows whether the vendor has learnt of a flaw, by its key, by the end of the run */
    Count(Book book, int states, LongPredicate vendorKnows) {
        this.book = book;
        this.vendorKnows = vendorKnows;
        this.traffic = new Traffic(states);
        this.types = new TypeCounts(states);
        this.activeIn = new int[states];
        Arrays.fill(activeIn, -1);
    }

    /** @param year in which it happens, from 0; never before that of the last */
    void add(Operation operation, int year) {
        operations++;
        ofType[operation.type().ordinal()]++;
        withTool[toolKnown(operation).ordinal()]++;
        successes += operation.isSuccess() ? 1 : 0;
        publiclyNamed += operation.isPublic() ? 1 : 0;
        answeredPolitically += operation.isAnsweredPolitically() ? 1 : 0;
        conceded += operation.isConceded() ? 1 : 0;
        boomerangs += (book == Book.RECORDED ? operation.isKnownBoomerang() : operation.isBoomerang()) ? 1 : 0;
        addSeverity(book == Book.RECORDED ? FastMath.rint(operation.severity()) : operation.severity());
        int author = book == Book.RECORDED ? operation.attributedTo() : operation.initiator();
        traffic.add(author, operation.target());
        types.add(author, operation.type());
        activeYears += activeIn[author] < year ? 1 : 0;
        activeIn[author] = year;
    }

    /** In the record nobody knows of a flaw of which its vendor never learns. */
    private Tool toolKnown(Operation operation) {
        boolean hidden =
                book == Book.RECORDED && operation.tool() == Tool.ZERO_DAY && !vendorKnows.test(operation.exploit());
        return hidden ? Tool.COMMODITY : operation.tool();
    }

    private void addSeverity(double severity) {
        severe += severity >= SEVERE ? 1 : 0;
        deadly += severity >= DEADLY ? 1 : 0;
        severitySum += severity;
        severitySquares += severity * severity;
        severityMax = StrictMath.max(severityMax, severity);
    }

    /** Number of operations. */
    public int operations() {
        return operations;
    }

    /** Number of operations of a type. */
    public int operations(OperationType type) {
        return ofType[type.ordinal()];
    }

    /** Number of operations with a kind of tool. */
    public int operations(Tool tool) {
        return withTool[tool.ordinal()];
    }

    /** Number of operations that succeeded. */
    public int successes() {
        return successes;
    }

    /** Number of operations whose author a government named. */
    public int publiclyNamed() {
        return publiclyNamed;
    }

    /** Number of operations to which the target gave a political or legal answer. */
    public int answeredPolitically() {
        return answeredPolitically;
    }

    /** Number of operations to which the target gave in. */
    public int conceded() {
        return conceded;
    }

    /** Number of operations with an exploit that the target or an ally of it had held and lost. */
    public int boomerangs() {
        return boomerangs;
    }

    /** Number of operations of severity 5 or more. */
    public int severe() {
        return severe;
    }

    /** Number of operations of severity 7 or more: deaths or national destruction. */
    public int deadly() {
        return deadly;
    }

    /** Sum of severities. */
    public double severitySum() {
        return severitySum;
    }

    /** Sum of squared severities. */
    public double severitySquares() {
        return severitySquares;
    }

    /** Largest severity; NaN without operations. */
    public double severityMax() {
        return operations == 0 ? Double.NaN : severityMax;
    }

    /** Standard deviation of severity (n − 1); NaN with fewer than two operations. */
    public double severitySpread() {
        if (operations < 2) {
            return Double.NaN;
        }
        double mean = severitySum / operations;
        return StrictMath.sqrt(StrictMath.max(0, severitySquares - operations * mean * mean) / (operations - 1));
    }

    /** Number of years in which a state initiated any, summed over states. */
    public int activeYears() {
        return activeYears;
    }

    /** Who did what. */
    TypeCounts types() {
        return types;
    }

    /** Who struck whom. */
    public Traffic traffic() {
        return traffic;
    }
}
