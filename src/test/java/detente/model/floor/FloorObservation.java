package detente.model.floor;

import static detente.model.floor.FloorParameters.*;

import detente.model.history.Column;
import detente.model.regime.RegimeRules;
import detente.model.state.Dyad;
import java.util.Arrays;

/** What is written down at the end of each step. */
final class FloorObservation {
    private final FloorWorld w;
    private final Vulnerabilities v;
    private final FloorRecord record;
    private final int[] lastEspionage;
    private final int[] lastAttack;
    private final int[] lastWar;
    private boolean sawWar;
    private final double[] burdens = new double[STEPS_PER_YEAR];
    private final double logOfWar;
    private int seen;
    private int step;

    FloorObservation(FloorWorld world, Vulnerabilities vulnerabilities, FloorRecord record) {
        this.w = world;
        this.v = vulnerabilities;
        this.record = record;
        lastEspionage = never();
        lastAttack = never();
        lastWar = never();
        double vulnerability = 0;
        for (int i = 0; i < w.states; i++) {
            vulnerability += w.dependence[i] * w.critical[i];
        }
        logOfWar = RegimeRules.logOfWar(vulnerability / w.states, HARM_GROWTH);
    }

    private int[] never() {
        int[] steps = new int[w.dyads / 2];
        Arrays.fill(steps, -STEPS_PER_YEAR);
        return steps;
    }

    void observe(int now, double[] trust, double[] grievance, int[] rung) {
        step = now;
        double burden = watch();
        int n = w.states;
        int total = 0;
        int largest = 0;
        double trustSum = 0;
        for (int i = 0; i < n; i++) {
            total += v.shelfSize[i];
            largest = Math.max(largest, v.shelfSize[i]);
            trustSum += trust[i];
        }
        double grievanceSum = 0;
        int highest = 0;
        for (int d = 0; d < w.dyads; d++) {
            grievanceSum += grievance[d];
            highest = Math.max(highest, rung[d]);
        }
        int peace = 0;
        int war = 0;
        int quiet = 0;
        int pairs = w.dyads / 2;
        int yearAgo = step - STEPS_PER_YEAR;
        for (int p = 0; p < pairs; p++) {
            boolean atWar = sawWar
                    && (lastWar[p] > yearAgo || rung[2 * p] == Dyad.WAR_RUNG || rung[2 * p + 1] == Dyad.WAR_RUNG);
            boolean peaceful = !atWar && lastAttack[p] <= yearAgo;
            war += atWar ? 1 : 0;
            peace += peaceful ? 1 : 0;
            quiet += peaceful && lastEspionage[p] <= yearAgo ? 1 : 0;
        }
        double all = Math.max(1, pairs);
        put(Column.ARSENAL_TOTAL, total);
        put(Column.ARSENAL_LARGEST, largest);
        put(Column.ARSENAL_OVERLAP, v.heldUndisclosed == 0 ? 0 : total / (double) v.heldUndisclosed);
        put(Column.TRUST, trustSum / n);
        put(Column.GRIEVANCE, w.dyads == 0 ? 0 : grievanceSum / w.dyads);
        put(Column.HIGHEST_RUNG, highest);
        put(Column.PEACE_SHARE, peace / all);
        put(Column.PEACE_STRICT_SHARE, quiet / all);
        put(Column.WAR_SHARE, war / all);
        put(Column.CONFLICT_SHARE, (pairs - peace - war) / all);
        put(Column.POSITION, RegimeRules.position(burden / all, logOfWar));
    }

    private double watch() {
        double ofThisStep = 0;
        for (; seen < record.operations; seen++) {
            int pair = w.dyadOf[record.initiator[seen] * w.states + record.target[seen]] >> 1;
            if (record.type[seen] == ESPIONAGE) {
                lastEspionage[pair] = step;
            } else if (record.severity[seen] >= 2) {
                lastAttack[pair] = step;
            }
            if (record.severity[seen] >= WAR_SEVERITY) {
                lastWar[pair] = step;
                sawWar = true;
            }
            ofThisStep += record.harm[seen] + record.trustLoss[seen];
        }
        burdens[step % STEPS_PER_YEAR] = ofThisStep;
        double burden = 0;
        for (double ofAStep : burdens) {
            burden += ofAStep;
        }
        return burden;
    }

    private void put(Column column, double value) {
        record.columns[column.ordinal()][step] = value;
    }
}
