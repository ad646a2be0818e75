package detente.model.escalation;

import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Relations;
import java.util.Arrays;

/** Phase LADDER: each dyad steps up or down by its grievance, with hysteresis; war ends a year after grievance fell. */
public final class LadderProcess {
    private final double[] entries;
    private final double exit;
    private final double warYears;
    // Grievance from which, and below which, it is looked at whether a dyad on a rung leaves it.
    private final double[] entered = new double[Dyad.WAR_RUNG + 1];
    private final double[] left = new double[Dyad.WAR_RUNG + 1];
    private final Relations relations;
    private final Dyad[] dyads;
    private final Clock clock;

    public LadderProcess(EscalationParameters parameters, Stage stage) {
        this.entries =
                new double[] {parameters.rungOne(), parameters.rungTwo(), parameters.rungThree(), parameters.rungFour()
                };
        this.exit = parameters.rungExit();
        this.warYears = parameters.warYears();
        Arrays.fill(left, Double.NEGATIVE_INFINITY);
        Arrays.fill(entered, Double.NEGATIVE_INFINITY); // the highest rungs are looked at in every step
        for (int rung = 0; rung < entries.length; rung++) {
            entered[rung] = entries[rung];
            left[rung + 1] = exit * entries[rung];
        }
        this.relations = stage.world().relations();
        this.dyads = stage.world().dyadArray();
        this.clock = stage.clock();
    }

    /** One step. */
    public void step() {
        for (int dyad = 0; dyad < relations.dyads(); dyad++) {
            int rung = relations.rung(dyad);
            double grievance = relations.grievance(dyad);
            if (grievance >= entered[rung] || grievance < left[rung]) {
                step(dyads[dyad]);
            }
        }
    }

    private void step(Dyad dyad) {
        if (dyad.grievance() >= entries[entries.length - 1]) {
            dyad.rememberHighGrievance(clock.time());
        }
        if (dyad.rung() == Dyad.WAR_RUNG) {
            endWar(dyad);
        } else {
            dyad.stepTo(EscalationRules.rung(dyad.rung(), dyad.grievance(), entries, exit));
        }
    }

    private void endWar(Dyad dyad) {
        if (clock.time() - dyad.lastHighGrievance() >= warYears) {
            dyad.stepTo(EscalationRules.rung(entries.length, dyad.grievance(), entries, exit));
        }
    }
}
