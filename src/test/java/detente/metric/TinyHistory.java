package detente.metric;

import detente.model.history.Activation;
import detente.model.history.Column;
import detente.model.history.DoneWithout;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.history.Transfer;
import detente.model.operation.Cause;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.state.Clock;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldParameters;
import detente.model.state.WorldParametersShape;
import detente.model.state.WorldSpec;
import detente.parameter.Catalog;
import detente.random.Luck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One year of burn-in and two of observation in quarterly steps, among four states of which one never acts. Every number
 * that a metric should give can be worked out by hand from what is written here.
 */
final class TinyHistory {
    static final int A = 0;
    static final int B = 1;
    static final int C = 2;
    static final int D = 3;
    private static final int STEPS_PER_YEAR = 4;

    private final Clock clock = new Clock(STEPS_PER_YEAR, 1, 12);
    private final History history = new History(world(), clock);
    private long key;

    /** A history in which nothing happens. */
    static History empty() {
        TinyHistory tiny = new TinyHistory();
        tiny.writeLevels();
        return tiny.history;
    }

    /** The history that the tests are about. */
    static History full() {
        TinyHistory tiny = new TinyHistory();
        tiny.operate();
        tiny.transfer();
        tiny.spill();
        tiny.history.disclose(11);
        tiny.writeLevels();
        return tiny.history;
    }

    private static World world() {
        WorldParameters parameters = new Catalog<>(new WorldParametersShape()).build(Map.of());
        WorldSpec spec = new WorldSpec(
                WorldSpec.Kind.LISTED,
                List.of(StateSpec.drawn("A"), StateSpec.drawn("B"), StateSpec.drawn("C"), StateSpec.drawn("D")),
                List.of(rivals("A", "B"), rivals("A", "C"), rivals("A", "D"), rivals("B", "C")),
                Optional.of(List.of()),
                Optional.of("D"));
        return new WorldBuilder(parameters, new Luck(1, 1), traits -> 1).build(spec);
    }

    private static DyadSpec rivals(String one, String other) {
        return new DyadSpec(one, other, OptionalDouble.of(.5), OptionalDouble.of(.5));
    }

    private void operate() {
        // In the burn-in: no metric counts it.
        operate(-.75, A, B, OperationType.DEGRADATION, Cause.BASE, null).hurt(5, 5);

        Operation first = operate(0, A, B, OperationType.ESPIONAGE, Cause.BASE, null);
        first.use(Tool.ZERO_DAY, 11, Origin.FOUND, Loss.OF_NEITHER);
        first.end(true, 3.4);
        first.hurt(.1, 0);
        first.detect();
        first.attribute(A, .1);
        first.nameInPublic();

        // B answers A: it struck the right one.
        Operation answer = operate(.25, B, A, OperationType.ESPIONAGE, Cause.RETALIATION, first);
        answer.use(Tool.N_DAY, 12, Origin.N_DAY, Loss.ITS_OWN);
        answer.end(true, 2.6);
        answer.hurt(.2, 0);
        answer.detect();
        answer.useLeaked();
        answer.attribute(C, .5);

        // A takes C for the author of it, and strikes an innocent.
        Operation mistake = operate(.75, A, C, OperationType.DISRUPTION, Cause.RETALIATION, answer);
        mistake.end(false, 2);
        mistake.detect();

        Operation grave = operate(1.5, A, D, OperationType.DEGRADATION, Cause.BASE, null);
        grave.use(Tool.ZERO_DAY, 11, Origin.FOUND, Loss.OF_NEITHER);
        grave.end(true, 7.2);
        grave.hurt(.7, 0);
        grave.detect();
        grave.attribute(A, .2);

        Operation lie = operate(1.5, A, B, OperationType.DISINFORMATION, Cause.DISPLACED, null);
        lie.end(true, 2);
        lie.hurt(0, .04);
    }

    private Operation operate(
            double time, int from, int to, OperationType type, Cause cause, @Nullable Operation parent) {
        Operation operation = new Operation(++key, time, from, to, type, cause, parent);
        history.append(operation);
        return operation;
    }

    private void transfer() {
        history.append(new Transfer(-1, 11, 0, Transfer.NOBODY, A, Origin.FOUND));
        history.append(new Transfer(.5, 11, 0, A, B, Origin.THEFT));
        history.append(new Transfer(.5, 11, 0, A, C, Origin.THEFT));
        history.append(new Transfer(1, 12, 0, A, C, Origin.THEFT));
        history.append(new Transfer(1.75, 13, 0, Transfer.NOBODY, D, Origin.FOUND));
    }

    /** A worm of what B lost, and loot that makes C act more for two years and a half. */
    private void spill() {
        Loss[] losses = {Loss.OF_NEITHER, Loss.ITS_OWN, Loss.OF_AN_ALLY, Loss.OF_NEITHER};
        history.append(new SpillOver(1, null, .5, true, new double[] {0, .2, .4, 0}, losses));
        history.append(new Activation(.5, C, Double.NEGATIVE_INFINITY, 1.5));
        history.append(new Activation(1, C, 1.5, 3));
    }

    /** Trust .5 in the burn-in; then .8 in the first year and .9 in the second; and so on. */
    private void writeLevels() {
        for (int step = 0; step < history.steps(); step++) {
            clock.advanceTo(step);
            int year = step / STEPS_PER_YEAR;
            history.put(Column.TRUST, year == 0 ? .5 : .7 + .1 * year);
            history.put(Column.ARSENAL_TOTAL, 10 * year);
            history.put(Column.HIGHEST_RUNG, step == 6 ? 3 : 1);
            history.put(Column.TREATY_IN_FORCE, year == 1 ? 1 : 0);
            history.put(Column.PEACE_SHARE, .75);
            history.add(Column.SPILLOVER, year == 2 ? .25 : 0);
            history.add(Column.EXPLOITS_FORGONE, year);
            if (step == 2 || step == 6) {
                history.append(new DoneWithout(clock.time(), C, 0));
            }
        }
    }
}
