package detente.model.conflict;

import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.parameter.Declared;
import detente.parameter.Table;
import org.apache.commons.math3.util.FastMath;

/** How often operations happen (model section 7.3). */
public record ConflictParameters(
        @Declared(
                value = 6,
                first = 9.5,
                max = 200,
                unit = "1/yr",
                meaning = "operations in a year of a state of capability 1 and propensity 1 at hostility 1",
                source = "DCID2")
        double rate,

        @Declared(value = .368, first = .35, max = 2, meaning = "exponent of capability in the rate", source = "DCID2")
        double capabilityExponent,

        @Declared(
                value = {1, 1, .249, 1, .00988, .25},
                first = {1, 1, .06, 1, .01, .06},
                max = 1,
                meaning = "how often a strategy acts",
                source = "A-propensity",
                readIf = {"world.*Share", "listed *"})
        Table<Strategy> propensity,

        CampaignParameters campaign,

        @Declared(value = 0, meaning = "strength of deterrence by punishment", source = "A-deterrence")
        double deterrence,

        @Declared(
                value = .05,
                meaning = "weight of the newest experience in a state's estimates",
                source = "A-estimateRate",
                readIf = "conflict.deterrence")
        double estimateRate,

        @Declared(
                value = .25,
                meaning = "a state's first estimate of being named for an operation",
                source = "A-estimateNaming",
                readIf = "conflict.deterrence")
        double initialNaming,

        @Declared(
                value = .05,
                meaning = "a state's first estimate of being answered once named",
                source = "A-estimateAnswer",
                readIf = "conflict.deterrence")
        double initialAnswer,

        @Declared(
                value = 2000000,
                min = 1,
                max = 100000000,
                unit = "operations",
                meaning = "number of operations at which a run is given up as runaway",
                source = "convention")
        int mostOperations) {

    /** How strongly a state is driven to act, q K^α, with its capability at the start: in proportion to it at rest. */
    public double driveAtStart(State.Traits traits) {
        return RateRules.drive(
                1, propensity.of(traits.strategy()), FastMath.pow(traits.of(Trait.CAPABILITY), capabilityExponent));
    }
}
