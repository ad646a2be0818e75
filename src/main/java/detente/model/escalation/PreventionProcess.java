package detente.model.escalation;

import detente.model.attribution.Inquiries;
import detente.model.conflict.Conduct;
import detente.model.conflict.Suppression;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.policy.PreventiveSabotage;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The first half of phase OPERATION: states strike at the means of rivals that were named for a sabotage against them or
 * an ally (model section 8.7c).
 */
public final class PreventionProcess {
    private final PreventionParameters parameters;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<PreventiveSabotage> policy;
    private final Inquiries inquiries;
    private final Conduct conduct;
    private final Suppression suppression;
    /** The dyads whose target was named within the time that is remembered, and until when that lasts. */
    private final BitSet named = new BitSet();

    private final double[] namedUntil;
    private final boolean isPreventive;
    /** Until when each state counts as one that somebody named rightly. */
    private final double[] guiltyUntil;

    public PreventionProcess(
            PreventionParameters parameters,
            Stage stage,
            Inquiries inquiries,
            Conduct conduct,
            Suppression suppression) {
        this.parameters = parameters;
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.policy = stage.rules().of(PreventiveSabotage.class);
        this.inquiries = inquiries;
        this.conduct = conduct;
        this.suppression = suppression;
        this.namedUntil = new double[world.dyads().size()];
        this.guiltyUntil = new double[world.states().size()];
        Arrays.fill(guiltyUntil, Double.NEGATIVE_INFINITY);
        this.isPreventive = world.states().stream().anyMatch(state -> state.strategy() == Strategy.PREVENTIVE);
    }

    /** One step. */
    public void step() {
        for (int n = 0; n < inquiries.ended().size(); n++) {
            Operation operation = inquiries.ended().get(n);
            if (operation.type().isSabotage() && operation.cause() != Cause.PREVENTION) {
                remember(operation);
            }
        }
        if (!isPreventive && !policy.isInForce()) {
            return; // nobody strikes; those who are remembered are looked at when somebody does
        }
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            if (clock.time() < namedUntil[i]) {
                strike(world.dyads().get(i));
            } else {
                named.clear(i);
            }
        }
    }

    /** Who was named for a sabotage may be struck by its victim and by the allies of that, as far as they are rivals. */
    private void remember(Operation operation) {
        double until = clock.time() + parameters.memory();
        State victim = world.state(operation.target());
        int accused = operation.attributedTo();
        if (operation.isCorrect()) {
            guiltyUntil[accused] = until;
        }
        provoke(world.dyad(victim.index(), accused), until);
        for (int n = 0; n < victim.allyCount(); n++) {
            provoke(world.dyad(victim.ally(n), accused), until);
        }
    }

    private void provoke(@Nullable Dyad dyad, double until) {
        if (dyad != null) {
            named.set(dyad.index());
            namedUntil[dyad.index()] = until;
        }
    }

    private void strike(Dyad dyad) {
        double mean = parameters.rate() * readiness(dyad.from()) * clock.stepYears();
        int count = mean == 0 ? 0 : luck.poisson(mean, Purpose.PREVENTION, dyad.nameOf(), clock.step());
        for (int n = 1; n <= count; n++) {
            Operation strike = conduct.strikeFirst(luck.key(Purpose.PREVENTION, dyad.nameOf(), clock.step(), n), dyad);
            if (strike != null) {
                conclude(strike);
            }
        }
    }

    private double readiness(State state) {
        return state.strategy() == Strategy.PREVENTIVE
                ? 1
                : policy.of(state.index()).readiness();
    }

    private void conclude(Operation strike) {
        if (clock.time() >= guiltyUntil[strike.target()]) {
            strike.hitAnInnocent();
        }
        if (strike.isSuccess()) {
            suppression.begin(strike.target());
        }
    }
}
