package detente.model.arsenal;

import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.Trait;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An exploit on the loose: states suffer by dependence, share of the platform and exposure (model sections 7.2, 7.15). */
public final class Outbreak {
    private static final Loss[] NOBODYS = {};

    private final double usableShare;
    private final State[] states;
    private final double[] dependence;
    private final Clock clock;
    private final Arsenals arsenals;
    private final History history;

    /** @param usableShare share of a state's systems that must be open for it to be reached */
    public Outbreak(double usableShare, Stage stage, Arsenals arsenals, History history) {
        this.usableShare = usableShare;
        this.states = stage.world().stateArray();
        this.dependence = Arrays.stream(states)
                .mapToDouble(state -> state.trait(Trait.DEPENDENCE))
                .toArray();
        this.clock = stage.clock();
        this.arsenals = arsenals;
        this.history = history;
    }

    /**
     * Writes down what an exploit does, or might have done, beside its aim.
     *
     * @param scale harm to a state that depends on nothing else and is fully exposed
     * @param chance how probable it is
     * @param operation the sabotage that spreads, whose target suffers nothing more; null for a worm
     */
    public SpillOver of(
            Vulnerability vulnerability, double scale, double chance, boolean happens, @Nullable Operation operation) {
        int platform = vulnerability.platform();
        int spared = operation == null ? Operation.NOBODY : operation.target();
        double[] harm = new double[states.length];
        Loss[] losses = vulnerability.isLost() ? new Loss[states.length] : NOBODYS;
        for (int i = 0; i < states.length; i++) {
            double share = states[i].platformShare(platform);
            double exposure = arsenals.exposure(vulnerability, states[i]);
            harm[i] = i == spared ? 0 : dependence[i] * share * exposure * scale;
            if (losses != NOBODYS) {
                boolean reached = i != spared && share * exposure > usableShare;
                losses[i] = reached ? vulnerability.lossOf(i) : Loss.OF_NEITHER;
            }
        }
        SpillOver spillOver = new SpillOver(clock.time(), operation, chance, happens, harm, losses);
        history.append(spillOver);
        return spillOver;
    }
}
