package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.Origin;
import detente.model.policy.AllyWarning;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.YearlyArrivals;
import detente.model.state.YearlyArrivals.Arrival;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import java.util.List;

/** The arsenal of a capable state leaks: everyone obtains what leaks, the vendor learns of it, criminals may use it. */
final class LeakChannel {
    private final ProliferationParameters parameters;
    private final double wormYears;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Rule<AllyWarning> allyWarning;
    private final Arsenals arsenals;
    private final Enabling enabling;
    private final State[] leakers;
    private final YearlyArrivals leaks;

    LeakChannel(
            ProliferationParameters parameters,
            LifeCycleParameters life,
            Stage stage,
            Arsenals arsenals,
            Enabling enabling) {
        this.parameters = parameters;
        this.wormYears = life.wormDays() / Clock.DAYS_PER_YEAR;
        this.states = stage.world().stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.allyWarning = stage.rules().of(AllyWarning.class);
        this.arsenals = arsenals;
        this.enabling = enabling;
        this.leakers = Arrays.stream(states)
                .filter(state -> state.trait(Trait.CAPABILITY) > 1)
                .toArray(State[]::new);
        this.leaks = new YearlyArrivals(Purpose.LEAK, clock, luck);
    }

    void step() {
        if (leaks.isNewYear()) {
            for (State state : leakers) {
                leaks.draw(state, parameters.leak());
            }
        }
        if (allyWarning.isInForce()) {
            for (State state : leakers) {
                leakFromCircle(state);
            }
        }
        List<Arrival> now = leaks.now();
        for (int n = 0; n < now.size(); n++) {
            leak(now.get(n).state());
        }
    }

    /** A larger circle of allies that are told of losses leaks more. */
    private void leakFromCircle(State state) {
        double growth = allyWarning.of(state.index()).circle();
        if (growth > 0) {
            double mean = parameters.leak() * growth * state.allyCount() * clock.stepYears();
            if (luck.poisson(mean, Purpose.LEAK_FROM_CIRCLE, state.index(), clock.step()) > 0) {
                leak(state);
            }
        }
    }

    /**
     * The most potent undisclosed exploits of a state leak, whatever luck would have.
     *
     * @param most how many at most
     * @return how many: fewer where it has fewer
     */
    int leakMostPotent(State state, int most) {
        List<Holding> leaking = arsenals.undisclosedOf(state.index()).stream()
                .filter(holding -> !holding.isOwnBackdoor())
                .limit(most)
                .toList();
        leaking.forEach(holding -> leak(state, holding));
        return leaking.size();
    }

    private void leak(State state) {
        for (Holding holding : List.copyOf(arsenals.undisclosedOf(state.index()))) {
            Vulnerability vulnerability = holding.vulnerability();
            if (!holding.isOwnBackdoor()
                    && luck.happens(
                            parameters.leakShare(),
                            Purpose.LEAK_SHARE,
                            vulnerability.key(),
                            state.index(),
                            clock.step())) {
                leak(state, holding);
            }
        }
    }

    private void leak(State state, Holding holding) {
        Vulnerability vulnerability = holding.vulnerability();
        vulnerability.loseFrom(state, states.length);
        for (State taker : states) {
            if (arsenals.pass(holding, taker.index(), Origin.LEAK)) {
                enabling.obtain(vulnerability, taker, holding.usableAt());
            }
        }
        arsenals.publish(vulnerability, clock.time());
        vulnerability.leak(clock.time() + wormYears * luck.exponential(Purpose.WORM_TIME, vulnerability.key()));
    }
}
