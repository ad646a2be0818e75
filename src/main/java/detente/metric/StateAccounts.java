package detente.metric;

import detente.model.history.Forgone;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;

/** What each state did and suffered in the observation, from time 0 to the end; states are named by their indices. */
public final class StateAccounts {
    private static final int TYPES = OperationType.values().length;

    private final int[][] initiated;
    private final int[][] suffered;
    private final int[] economic;
    private final int[] forgone;
    private final double[] harm;
    private final double[] spillOver;
    private final double[] expectedSpillOver;
    private final double[] boomerangHarm;

    /** @param history a finished run */
    public StateAccounts(History history) {
        int states = history.world().states().size();
        initiated = new int[states][TYPES];
        suffered = new int[states][TYPES];
        economic = new int[states];
        forgone = new int[states];
        harm = new double[states];
        spillOver = new double[states];
        expectedSpillOver = new double[states];
        boomerangHarm = new double[states];
        double from = history.observedFrom();
        Tally.between(history.operations(), Operation::time, from, Double.POSITIVE_INFINITY)
                .forEach(this::add);
        Tally.between(history.forgone(), Forgone::time, from, Double.POSITIVE_INFINITY)
                .forEach(operation -> forgone[operation.state()]++);
        Tally.between(history.spillOvers(), SpillOver::time, from, Double.POSITIVE_INFINITY)
                .forEach(this::add);
    }

    private void add(Operation operation) {
        int type = operation.type().ordinal();
        int target = operation.target();
        initiated[operation.initiator()][type]++;
        suffered[target][type]++;
        economic[operation.initiator()] += isEconomicEspionage(operation) ? 1 : 0;
        harm[target] += operation.harm();
        boomerangHarm[target] += operation.loss() == Loss.OF_NEITHER ? 0 : operation.harm();
    }

    private static boolean isEconomicEspionage(Operation operation) {
        return operation.type() == OperationType.ESPIONAGE && operation.sector() == Sector.PRIVATE;
    }

    private void add(SpillOver one) {
        for (int state = 0; state < spillOver.length; state++) {
            spillOver[state] += one.harmOf(state);
            expectedSpillOver[state] += one.expectedOf(state);
            boomerangHarm[state] += one.lossOf(state) == Loss.OF_NEITHER ? 0 : one.expectedOf(state);
        }
    }

    /** Number of operations of a type that it began. */
    public int initiated(int state, OperationType type) {
        return initiated[state][type.ordinal()];
    }

    /** Number of operations of espionage on the private sector that it began. */
    public int economicEspionage(int state) {
        return economic[state];
    }

    /** Number of operations that it forwent under a treaty. */
    public int forgone(int state) {
        return forgone[state];
    }

    /** Number of operations of a type against it. */
    public int suffered(int state, OperationType type) {
        return suffered[state][type.ordinal()];
    }

    /** Harm of operations against it. */
    public double harm(int state) {
        return harm[state];
    }

    /** Harm that reached it without having been aimed at it, as it happened. */
    public double spillOver(int state) {
        return spillOver[state];
    }

    /** The same as it could be expected. */
    public double expectedSpillOver(int state) {
        return expectedSpillOver[state];
    }

    /** Harm with exploits that it or an ally lost, expected spill-over included. */
    public double boomerangHarm(int state) {
        return boomerangHarm[state];
    }
}
