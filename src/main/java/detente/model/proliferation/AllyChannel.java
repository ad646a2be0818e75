package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.Origin;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;

/** Holders give undisclosed exploits to allies. */
final class AllyChannel {
    private final double rate;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Arsenals arsenals;

    AllyChannel(ProliferationParameters parameters, Stage stage, Arsenals arsenals) {
        this.rate = parameters.ally();
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.arsenals = arsenals;
    }

    void step() {
        if (rate == 0) {
            return;
        }
        for (State state : world.states()) {
            List<Holding> arsenal = arsenals.undisclosedOf(state.index());
            for (int n = arsenal.size() - 1; n >= 0; n--) {
                share(state, arsenal.get(n));
            }
        }
    }

    private void share(State giver, Holding holding) {
        if (holding.isOwnBackdoor()) {
            return;
        }
        long exploit = holding.vulnerability().key();
        long occasion = (long) clock.step() << 8 | giver.index();
        int times = luck.poisson(rate * clock.stepYears(), Purpose.ALLY, exploit, occasion);
        for (int n = 1; n <= times && giver.allyCount() > 0; n++) {
            double u = luck.uniform(Purpose.ALLY, exploit, occasion, n);
            arsenals.pass(holding, giver.ally((int) (u * giver.allyCount())), Origin.ALLY);
        }
    }
}
