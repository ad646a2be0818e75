package detente.model.conflict;

import detente.model.policy.PublicAttribution;
import detente.model.policy.PublicDebate;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.Treaty;
import detente.model.proliferation.ProliferationParameters;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import org.apache.commons.math3.util.FastMath;

/** How strongly each state is driven to act, now and at rest. */
public final class Drives {
    private final ConflictParameters parameters;
    private final double buyerPropensity;
    private final double enabledPropensity;
    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Rule<Treaty> treaty;
    private final Rule<PublicAttribution> publicAttribution;
    private final Rule<PublicDebate> publicDebate;
    private final double[] capability;
    private final double[] capabilityPower;
    private final double[] driveAtRest;
    private final double[] ratesAtRest;

    public Drives(ConflictParameters parameters, ProliferationParameters proliferation, Stage stage) {
        this.parameters = parameters;
        this.buyerPropensity = proliferation.buyerPropensity();
        this.enabledPropensity = proliferation.enabledPropensity();
        this.world = stage.world();
        this.states = world.stateArray();
        this.clock = stage.clock();
        this.treaty = stage.rules().of(Treaty.class);
        this.publicAttribution = stage.rules().of(PublicAttribution.class);
        this.publicDebate = stage.rules().of(PublicDebate.class);
        this.capability = new double[world.states().size()];
        this.capabilityPower = new double[capability.length];
        this.driveAtRest = new double[capability.length];
        this.ratesAtRest = new double[world.dyads().size()];
        for (Dyad dyad : world.dyads()) {
            ratesAtRest[dyad.index()] = driveAtRest(dyad.from()) * dyad.hostility();
        }
    }

    /** What states expect before they have seen anything. */
    public void prepare() {
        for (State state : world.states()) {
            state.expect(parameters.initialNaming(), parameters.initialAnswer(), parameters.estimateRate());
        }
    }

    /** Propensity q of a state's strategy. */
    private double propensity(State state) {
        return parameters.propensity().of(state.strategy());
    }

    /** Operations in a year of a state at hostility 1, at rest and without policies. */
    private double driveAtRest(State state) {
        int i = state.index();
        if (capability[i] != state.capability()) {
            capability[i] = state.capability();
            capabilityPower[i] = FastMath.pow(capability[i], parameters.capabilityExponent());
            driveAtRest[i] = RateRules.drive(parameters.rate(), propensity(state), capabilityPower[i]);
        }
        return driveAtRest[i];
    }

    /**
     * For each dyad, by its index, its operations in a year at rest and without policies, at the capability at the start; what
     * it says follows when a strategy changes.
     */
    public double[] ratesAtRest() {
        return ratesAtRest;
    }

    /** A state acts by another strategy from now on: what it is driven to, and what others expect of it, changes. */
    public void follow(State state) {
        capability[state.index()] = Double.NaN; // the drive is worked out anew
        double power = FastMath.pow(state.trait(Trait.CAPABILITY), parameters.capabilityExponent());
        double drive = RateRules.drive(parameters.rate(), propensity(state), power);
        for (Dyad dyad : world.dyadsFrom(state.index())) {
            ratesAtRest[dyad.index()] = drive * dyad.hostility();
        }
    }

    /** For each state its operations in a year at rest and without policies. */
    public double[] occasions() {
        double[] occasions = new double[world.states().size()];
        for (Dyad dyad : world.dyads()) {
            occasions[dyad.from().index()] += ratesAtRest[dyad.index()];
        }
        return occasions;
    }

    /** How hard each state searches for exploits: the square root of its strategy's propensity. */
    public double[] effort() {
        return world.states().stream().mapToDouble(this::effort).toArray();
    }

    /** How hard one state does. */
    public double effort(State state) {
        return StrictMath.sqrt(propensity(state));
    }

    /** Fills in for each state its operations in a step at hostility 1, now. */
    void inStep(double[] drives) {
        boolean areRestrained =
                parameters.deterrence() != 0 || publicAttribution.inForce().reputation() != 0;
        boolean isDebated = publicDebate.isInForce();
        double time = clock.time();
        double step = clock.stepYears();
        for (int i = 0; i < states.length; i++) {
            State state = states[i];
            double drive = driveAtRest(state);
            if (time < state.drivenUntil()) {
                drive = RateRules.drive(parameters.rate(), propensityNow(state), capabilityPower[i]);
            }
            boolean isRestrained = areRestrained || (isDebated && state.traits().democratic());
            drives[i] = (isRestrained ? drive * unrestrained(state) : drive) * step;
        }
    }

    /** Propensity after a purchase, with a foreign exploit or under a sanction. */
    private double propensityNow(State state) {
        double propensity = propensity(state);
        if (clock.time() < state.activeBuyerUntil()) {
            propensity = StrictMath.max(propensity, buyerPropensity);
        }
        if (clock.time() < state.enabledUntil()) {
            propensity = StrictMath.max(propensity, enabledPropensity);
        }
        return clock.time() < state.sanctionedUntil()
                ? propensity * treaty.inForce().sanctionOnAll()
                : propensity;
    }

    private double unrestrained(State state) {
        double democracy =
                state.traits().democratic() ? publicDebate.of(state.index()).restraint() : 0;
        return RateRules.unrestrained(
                RateRules.deterrence(parameters.deterrence(), state.expectedNaming(), state.expectedAnswer()),
                RateRules.reputation(publicAttribution.inForce().reputation(), state.reputation()),
                democracy);
    }
}
