package detente.model.regime;

import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.state.Dyad;
import detente.model.state.RivalPair;

/** When a pair of rivals last saw what. */
final class PairWatch {
    private static final double ATTACK_SEVERITY = 2;

    private final RivalPair pair;
    private double lastAct = Double.NEGATIVE_INFINITY;
    private double lastAttack = Double.NEGATIVE_INFINITY;
    private double lastWar = Double.NEGATIVE_INFINITY;

    PairWatch(RivalPair pair) {
        this.pair = pair;
    }

    void see(Operation operation, double warSeverity) {
        lastAct = operation.time();
        if (operation.type() != OperationType.ESPIONAGE && operation.severity() >= ATTACK_SEVERITY) {
            lastAttack = operation.time();
        }
        if (operation.severity() >= warSeverity) {
            lastWar = operation.time();
        }
    }

    Regime regime(double time) {
        boolean atWar = isRecent(lastWar, time)
                || pair.one().rung() == Dyad.WAR_RUNG
                || pair.other().rung() == Dyad.WAR_RUNG;
        return RegimeRules.regime(atWar, isRecent(lastAttack, time));
    }

    /** Whether no operation at all happened in the last year. */
    boolean isQuiet(double time) {
        return !isRecent(lastAct, time);
    }

    private static boolean isRecent(double then, double now) {
        return then > now - 1;
    }
}
