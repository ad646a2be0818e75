package detente.model.information;

import detente.model.policy.PublicAttribution;
import detente.model.policy.PublicDebate;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Relations;
import detente.model.state.State;
import org.apache.commons.math3.util.FastMath;

/** Phase RELAXATION: grievance, personal data, reputation and resilience fade; trust comes back. Decay is e^-κΔ. */
public final class RelaxationProcess {
    private final Relations relations;
    private final State[] states;
    private final Clock clock;
    private final Rule<PublicAttribution> publicAttribution;
    private final Rule<PublicDebate> publicDebate;
    private final double grievanceKept;
    private final double profilesKept;
    private final double mistrustKept;
    private double reputationYears;
    private double reputationKept;

    /** @param grievanceHalfLife years in which half of a grievance fades */
    public RelaxationProcess(InformationParameters parameters, double grievanceHalfLife, Stage stage) {
        this.relations = stage.world().relations();
        this.states = stage.world().stateArray();
        this.clock = stage.clock();
        this.publicAttribution = stage.rules().of(PublicAttribution.class);
        this.publicDebate = stage.rules().of(PublicDebate.class);
        this.grievanceKept = clock.keptPerStep(FastMath.log(2) / grievanceHalfLife);
        this.profilesKept = clock.keptPerStep(parameters.dataDecay());
        this.mistrustKept = clock.keptPerStep(parameters.trustRecovery());
    }

    /** One step. */
    public void step() {
        relations.forgive(grievanceKept);
        relations.forgetProfiles(profilesKept);
        double kept = reputationKept();
        for (State state : states) {
            state.recoverTrust(mistrustKept);
            state.fadeReputation(kept);
            relaxResilience(state);
        }
    }

    private double reputationKept() {
        double years = publicAttribution.latest().reputationYears();
        if (years != reputationYears) {
            reputationYears = years;
            reputationKept = clock.keptPerStep(1 / years);
        }
        return reputationKept;
    }

    private void relaxResilience(State state) {
        if (publicDebate.binds(state.index())) {
            state.setResilienceGain(publicDebate.of(state.index()).resilience());
        } else if (state.resilienceGain() > 0) {
            double kept =
                    clock.keptPerStep(FastMath.log(2) / publicDebate.latest().halfLifeYears());
            state.setResilienceGain(state.resilienceGain() * kept);
        }
    }
}
