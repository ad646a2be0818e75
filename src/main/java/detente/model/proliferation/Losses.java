package detente.model.proliferation;

import detente.model.arsenal.Vulnerability;
import detente.model.policy.AllyWarning;
import detente.model.policy.JointArsenal;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.random.Luck;
import detente.random.Purpose;

/** What follows when a state loses an exploit by theft or capture: it may notice, and warn allies and vendor, or its circle does. */
public final class Losses {
    private final Clock clock;
    private final Luck luck;
    private final Rule<AllyWarning> allyWarning;
    private final Rule<JointArsenal> jointArsenal;
    private final int states;

    public Losses(Stage stage) {
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.allyWarning = stage.rules().of(AllyWarning.class);
        this.jointArsenal = stage.rules().of(JointArsenal.class);
        this.states = stage.world().states().size();
    }

    /** @param occasion key of the operation in which it was lost */
    void lose(Vulnerability vulnerability, State loser, long occasion) {
        vulnerability.loseFrom(loser, states);
        AllyWarning strengths = allyWarning.of(loser.index());
        double noticed = luck.uniform(Purpose.THEFT_NOTICED, vulnerability.key(), occasion, 0);
        boolean warnsAllies = noticed < strengths.warning();
        for (int n = 0; warnsAllies && n < loser.allyCount(); n++) {
            vulnerability.reduceExposure(loser.ally(n), strengths.exposure(), states);
        }
        if (warnsAllies || noticed < jointArsenal.of(loser.index()).noticed()) {
            vulnerability.warnVendor(clock.time() + strengths.vendorDays() / Clock.DAYS_PER_YEAR);
        }
    }
}
