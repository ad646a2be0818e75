package detente.model.history;

import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.state.Clock;
import detente.model.state.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What happened in a run. Processes append to it; metrics, files and charts read it. */
public final class History {
    private static final int COLUMNS = Column.values().length;

    private final World world;
    private final Clock clock;
    private final double[][] columns;
    private final int[] arsenals;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Activation> activations = new ArrayList<>();
    private final List<SpillOver> spillOvers = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Prevented> prevented = new ArrayList<>();
    private final List<DoneWithout> doneWithout = new ArrayList<>();
    private final List<Forgone> forgone = new ArrayList<>();
    private long[] disclosed = new long[256];
    private int disclosedCount;
    private boolean isSorted;

    /**
     * @param world who exists
     * @param clock says to which step everything belongs that is written down
     */
    public History(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
        this.arsenals = new int[world.states().size()];
        this.columns = new double[COLUMNS][clock.steps()];
    }

    public void append(Operation operation) {
        operations.add(operation);
    }

    public void append(Transfer transfer) {
        transfers.add(transfer);
    }

    public void append(Activation activation) {
        activations.add(activation);
    }

    public void append(SpillOver spillOver) {
        spillOvers.add(spillOver);
    }

    public void append(Happening happening) {
        happenings.add(happening);
    }

    public void append(Prevented operations) {
        prevented.add(operations);
    }

    public void append(DoneWithout exploit) {
        doneWithout.add(exploit);
    }

    /** The vendor learns of a flaw or backdoor, which happens but once. */
    public void disclose(long exploit) {
        if (disclosedCount == disclosed.length) {
            disclosed = Arrays.copyOf(disclosed, 2 * disclosedCount);
        }
        disclosed[disclosedCount++] = exploit;
        isSorted = false;
    }

    /** Whether the vendor has learnt of a flaw or backdoor, by its key, so far. */
    public boolean isDisclosed(long exploit) {
        if (!isSorted) {
            Arrays.sort(disclosed, 0, disclosedCount);
            isSorted = true;
        }
        return Arrays.binarySearch(disclosed, 0, disclosedCount, exploit) >= 0;
    }

    /** Of how many flaws and backdoors the vendor has learnt so far. */
    public int disclosedCount() {
        return disclosedCount;
    }

    /** Writes a level down. */
    public void put(Column column, double value) {
        columns[column.ordinal()][clock.step()] = value;
    }

    /** Adds an amount to what is written down for this step. */
    public void add(Column column, double amount) {
        columns[column.ordinal()][clock.step()] += amount;
    }

    /** A state keeps to a treaty and forgoes an operation, though it may do another one instead. */
    public void comply(int state) {
        add(Column.OPERATIONS_COMPLIED, 1);
        forgone.add(new Forgone(timeOf(clock.step()), state));
    }

    /** Writes down how many undisclosed exploits a state holds now, mandated backdoors apart. */
    public void putArsenal(int state, int exploits) {
        arsenals[state] = exploits;
    }

    /** How many undisclosed exploits a state held at the end of the last step, mandated backdoors apart. */
    public int arsenalOf(int state) {
        return arsenals[state];
    }

    public World world() {
        return world;
    }

    public int stepsPerYear() {
        return clock.stepsPerYear();
    }

    public double burnInYears() {
        return clock.burnInYears();
    }

    /** Number of steps of the whole run, the burn-in included. */
    public int steps() {
        return clock.steps();
    }

    /** Years that were observed: the steps from time 0 on. */
    public double years() {
        return (steps() - firstObservedStep()) / (double) stepsPerYear();
    }

    /** Time at the beginning of a step, in years since the end of the burn-in. */
    public double timeOf(int step) {
        return clock.timeOf(step);
    }

    /** The step in which a time lies. */
    public int stepOf(double time) {
        return (int) StrictMath.floor((time + burnInYears()) * stepsPerYear() + 1e-6);
    }

    /** The first step of the observation: the first that begins at time 0 or later. */
    public int firstObservedStep() {
        return clock.stepAtOrAfter(0);
    }

    /** When the observation begins: time 0, or up to a step later where the burn-in is no whole number of steps. */
    public double observedFrom() {
        return timeOf(firstObservedStep());
    }

    /** Every operation of the run, the burn-in included, in order of time. */
    public List<Operation> operations() {
        return Collections.unmodifiableList(operations);
    }

    /** How many operations there were so far. */
    public int operationCount() {
        return operations.size();
    }

    /** The operation that happened as the {@code n}-th, from 0. */
    public Operation operation(int n) {
        return operations.get(n);
    }

    /** Every transfer of an exploit, the burn-in included, in order of time; own finds included ({@link Origin#FOUND}), stock from before the start excluded. */
    public List<Transfer> transfers() {
        return Collections.unmodifiableList(transfers);
    }

    /** Every time that a foreign exploit made a state act more, the burn-in included, in order of time. */
    public List<Activation> activations() {
        return Collections.unmodifiableList(activations);
    }

    /** Everything that might harm others than those at whom it was aimed, the burn-in included, in order of time. */
    public List<SpillOver> spillOvers() {
        return Collections.unmodifiableList(spillOvers);
    }

    /** What became of dated events, the burn-in included, in order of time. */
    public List<Happening> happenings() {
        return Collections.unmodifiableList(happenings);
    }

    /** What strikes at the means of states prevented, the burn-in included: for each step in which they did, in order. */
    public List<Prevented> prevented() {
        return Collections.unmodifiableList(prevented);
    }

    /** Every operation that a state forwent under a treaty, the burn-in included, in order of time. */
    public List<Forgone> forgone() {
        return Collections.unmodifiableList(forgone);
    }

    /** Every exploit that a state did without because its circle has one, the burn-in included, in order of time. */
    public List<DoneWithout> doneWithout() {
        return Collections.unmodifiableList(doneWithout);
    }

    /** The number written down at the end of a step. */
    public double at(Column column, int step) {
        return columns[column.ordinal()][step];
    }
}
