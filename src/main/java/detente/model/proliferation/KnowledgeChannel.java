package detente.model.proliferation;

import detente.model.policy.ExportControl;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import org.apache.commons.math3.util.FastMath;

/** At the end of each year, before the finds of the next are drawn, states of less than mean capability catch up a little. */
final class KnowledgeChannel {
    private final double rate;
    private final World world;
    private final Clock clock;
    private final Rule<ExportControl> exportControl;

    KnowledgeChannel(ProliferationParameters parameters, Stage stage) {
        this.rate = parameters.knowledge();
        this.world = stage.world();
        this.clock = stage.clock();
        this.exportControl = stage.rules().of(ExportControl.class);
    }

    void step() {
        boolean isLastOfYear = (clock.step() + 1) % clock.stepsPerYear() == 0;
        if (!isLastOfYear) {
            return;
        }
        double sum = 0;
        for (State state : world.states()) {
            sum += state.capability();
        }
        double mean = sum / world.states().size();
        double ofMember = learnt(1);
        double ofOutsider = learnt(1 - exportControl.inForce().screening());
        for (State state : world.states()) {
            if (state.capability() < mean) {
                double share = exportControl.binds(state.index()) ? ofMember : ofOutsider;
                state.learn(share * (mean - state.capability()));
            }
        }
    }

    /** Share of what others know better that is learnt in a year; members screen those who come from elsewhere. */
    private double learnt(double open) {
        return -FastMath.expm1(-rate * open);
    }
}
