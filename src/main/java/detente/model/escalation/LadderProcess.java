package detente.model.escalation;

import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Relations;

/** Phase LADDER: each dyad steps up or down by its grievance, with hysteresis; war ends a year after grievance fell. */
public final class LadderProcess {
    private final double[] entries;
    private final double exit;
    private final double warYears;
    private final Relations relations;
    private final Dyad[] dyads;
    private final Clock clock;

    public LadderProcess(EscalationParameters parameters, Stage stage) {
        this.entries =
                new double[] {parameters.rungOne(), parameters.rungTwo(), parameters.rungThree(), parameters.rungFour()
                };
        this.exit = parameters.rungExit();
        this.warYears = parameters.warYears();
        this.relations = stage.world().relations();
        this.dyads = stage.world().dyadArray();
        this.clock = stage.clock();
    }

    /** One step. */
    public void step() {
        for (int dyad = 0; dyad < relations.dyads(); dyad++) {
            if (relations.rung(dyad) > 0 || relations.grievance(dyad) >= entries[0]) {
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
