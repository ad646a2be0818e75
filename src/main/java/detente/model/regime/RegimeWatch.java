package detente.model.regime;

import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.state.Dyad;
import detente.model.state.RivalPair;
import detente.model.state.World;
import java.util.Arrays;

/** When each pair of rivals last saw what, and so where it stands. */
final class RegimeWatch {
    private static final double ATTACK_SEVERITY = 2;

    private final double warSeverity;
    private final RivalPair[] pairs;
    private final double[] lastAct;
    private final double[] lastAttack;
    private final double[] lastWar;
    private boolean sawWar;

    RegimeWatch(World world, double warSeverity) {
        this.warSeverity = warSeverity;
        this.pairs = world.pairs().toArray(new RivalPair[0]);
        this.lastAct = never(pairs.length);
        this.lastAttack = never(pairs.length);
        this.lastWar = never(pairs.length);
    }

    private static double[] never(int count) {
        double[] times = new double[count];
        Arrays.fill(times, Double.NEGATIVE_INFINITY);
        return times;
    }

    void see(Operation operation, int pair) {
        lastAct[pair] = operation.time();
        if (operation.type() != OperationType.ESPIONAGE && operation.severity() >= ATTACK_SEVERITY) {
            lastAttack[pair] = operation.time();
        }
        if (operation.severity() >= warSeverity) {
            lastWar[pair] = operation.time();
            sawWar = true;
        }
    }

    int pairs() {
        return pairs.length;
    }

    Regime regime(int pair, double time) {
        boolean atWar = sawWar && (lastWar[pair] > time - 1 || isOnWarRung(pair));
        return RegimeRules.regime(atWar, lastAttack[pair] > time - 1);
    }

    private boolean isOnWarRung(int pair) {
        return pairs[pair].one().rung() == Dyad.WAR_RUNG || pairs[pair].other().rung() == Dyad.WAR_RUNG;
    }

    /** Whether no operation at all happened in the last year. */
    boolean isQuiet(int pair, double time) {
        return !(lastAct[pair] > time - 1);
    }
}
