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
    private final int year;
    private final int[] lastEspionage;
    private final int[] lastAttack;
    private final int[] lastWar;
    private boolean sawWar;

    /** @param year number of steps in a year; time is counted in steps, so that every year has as many */
    RegimeWatch(World world, double warSeverity, int year) {
        this.warSeverity = warSeverity;
        this.year = year;
        this.pairs = world.pairs().toArray(new RivalPair[0]);
        this.lastEspionage = never(pairs.length);
        this.lastAttack = never(pairs.length);
        this.lastWar = never(pairs.length);
    }

    private int[] never(int count) {
        int[] steps = new int[count];
        Arrays.fill(steps, -year);
        return steps;
    }

    void see(Operation operation, int pair, int step) {
        if (operation.type() == OperationType.ESPIONAGE) {
            lastEspionage[pair] = step;
        } else if (operation.severity() >= ATTACK_SEVERITY) {
            lastAttack[pair] = step;
        }
        if (operation.severity() >= warSeverity) {
            lastWar[pair] = step;
            sawWar = true;
        }
    }

    int pairs() {
        return pairs.length;
    }

    Regime regime(int pair, int step) {
        boolean atWar = sawWar && (lastWar[pair] > step - year || isOnWarRung(pair));
        return RegimeRules.regime(atWar, lastAttack[pair] > step - year);
    }

    private boolean isOnWarRung(int pair) {
        return pairs[pair].one().rung() == Dyad.WAR_RUNG || pairs[pair].other().rung() == Dyad.WAR_RUNG;
    }

    /** Whether one rival spied on the other in the last year. */
    boolean hasEspionage(int pair, int step) {
        return lastEspionage[pair] > step - year;
    }
}
