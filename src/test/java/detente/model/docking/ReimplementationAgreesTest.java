package detente.model.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes the model anew from odd.md gets the same distributions: who has read no more than that has written what
 * stands beside this test, with random numbers of its own.
 */
class ReimplementationAgreesTest {
    /** Some sixty figures are compared at a time: chance puts one of them this far off once in two hundred times. */
    private static final double STANDARD_ERRORS = 4;
    /** Kolmogorov and Smirnov: reached by chance once in a thousand times. */
    private static final double LARGEST_STEP = 1.95;

    private static final int RUNS = 200;
    private static final int FEWER_RUNS = 100;
    private static final int FEWEST_RUNS = 60;

    private static final Setting SHIPPED = Setting.twoRivals(Map.of());

    /** Long steps, and all that is rare in the shipped world often: war, loot that enables, answers, breaches. */
    private static final Setting FIERCE = Setting.twoRivals(
            Map.ofEntries(
                    Map.entry("time.stepsPerYear", 12.),
                    Map.entry("arsenal.oneTarget", 1.),
                    Map.entry("conflict.campaign.factor", 3.),
                    Map.entry("conflict.propensity.offensive", .2),
                    Map.entry("conflict.rate", 50.),
                    Map.entry("discovery.rate", 3.),
                    Map.entry("escalation.gain", .3),
                    Map.entry("escalation.retaliation.offensive", .4),
                    Map.entry("escalation.rungThree", 3.),
                    Map.entry("escalation.rungFour", 5.),
                    Map.entry("escalation.sameType", .5),
                    Map.entry("operation.firebreak", .5),
                    Map.entry("operation.mix.degradation", .2),
                    Map.entry("operation.persistence.severity", .5),
                    Map.entry("operation.severityBase.degradation", 6.),
                    Map.entry("operation.spread.chance", .1),
                    Map.entry("operation.warSeverity", 6.),
                    Map.entry("politics.relief", .8),
                    Map.entry("policy.treaty.compliance", .7),
                    Map.entry("policy.treaty.collapseFloor", 2.),
                    Map.entry("policy.treaty.displaced", .5),
                    Map.entry("proliferation.captureByVictim", .2),
                    Map.entry("proliferation.enabling", .5),
                    Map.entry("proliferation.theft", .03)),
            "treaty");

    /** One leaks, the other buys and learns. */
    private static final Setting UNEQUAL = Setting.of(
            new Camps(List.of(Side.STRONG, Side.WEAK)),
            Map.of(
                    "conflict.propensity.retaliatory", .05,
                    "conflict.rate", 20.,
                    "discovery.rate", 2.,
                    "lifecycle.wormChance", .3,
                    "proliferation.buyerPropensity", .2,
                    "proliferation.enabling", .5,
                    "proliferation.knowledge", .1,
                    "proliferation.leak", .3,
                    "proliferation.market", 1.));

    /** All that states do which the message names: given to other things, striking first, consulting, in concert, entering. */
    private static final Setting CROWDED = Setting.of(
            new Camps(List.of(Side.SABOTEUR, Side.PUPIL, Side.STRIKER, Side.NEUTRAL)),
            Map.ofEntries(
                    Map.entry("attribution.mistake", .3),
                    Map.entry("conflict.propensity.defensive", .1),
                    Map.entry("conflict.rate", 12.),
                    Map.entry("discovery.rate", .5),
                    Map.entry("escalation.alliedWeight", .3),
                    Map.entry("escalation.gain", .1),
                    Map.entry("escalation.retaliation.offensive", .4),
                    Map.entry("escalation.retaliation.preventive", .4),
                    Map.entry("operation.spread.chance", .1),
                    Map.entry("policy.diplomacy.revealed", .4),
                    Map.entry("policy.diplomacy.settledShare", .8),
                    Map.entry("policy.jointArsenal.coordination", .7),
                    Map.entry("policy.jointArsenal.use", .7),
                    Map.entry("policy.preventiveSabotage.readiness", .4),
                    Map.entry("policy.treaty.collapseFloor", 40.),
                    Map.entry("prevention.collateral", .5),
                    Map.entry("prevention.effect", .8),
                    Map.entry("prevention.rate", 3.),
                    Map.entry("prevention.recovery", .3),
                    Map.entry("proliferation.captureByObserver", .1),
                    Map.entry("proliferation.entry", .1),
                    Map.entry("proliferation.market", .5),
                    Map.entry("proliferation.theft", .02),
                    Map.entry("world.repertoireSpread", .7)),
            "treaty",
            "diplomacy",
            "jointArsenal",
            "preventiveSabotage");

    private static void agree(Docking docking) {
        assertThat(docking.names()).hasSizeGreaterThan(50);
        SoftAssertions softly = new SoftAssertions();
        for (String name : docking.names()) {
            softly.assertThat(docking.distance(name))
                    .as(docking.describe(name))
                    .isBetween(-STANDARD_ERRORS, STANDARD_ERRORS);
        }
        for (String name : List.of("operations_per_year", "harm_per_year", "arsenal_total", "grievance")) {
            softly.assertThat(docking.kolmogorov(name)).as(name).isLessThan(LARGEST_STEP);
        }
        softly.assertAll();
    }

    @Test
    void inTheShippedWorld() {
        agree(Docking.of(SHIPPED, RUNS));
    }

    @Test
    void inAFierceWorldWithATreaty() {
        agree(Docking.of(FIERCE, RUNS));
    }

    @Test
    void betweenUnequals() {
        agree(Docking.of(UNEQUAL, RUNS));
    }

    /** Whoever misreads what the message names is told so by the figure that it concerns. */
    @Test
    void amongMany() {
        Docking right = Docking.of(CROWDED, FEWER_RUNS);
        agree(right);
        Docking scarce = right.beside(
                CROWDED.unbent()
                        .with("prevention.memory", .5)
                        .with("policy.diplomacy.clarified", .2)
                        .with("policy.jointArsenal.coordination", .4)
                        .with("policy.jointArsenal.use", .3)
                        .with("proliferation.entry", .4),
                FEWEST_RUNS);
        differ(
                scarce,
                "espionage_per_year",
                "preventive_per_year",
                "namings_clarified_per_year",
                "exploits_not_acquired_per_year",
                "ally_transfers_per_year",
                "entrants_per_year");
        Docking careless = right.beside(
                CROWDED.with("prevention.recovery", .1)
                        .with("policy.diplomacy.revealed", 0)
                        .with("policy.diplomacy.settledShare", 0)
                        .with("policy.jointArsenal.disclosed", 0),
                FEWEST_RUNS);
        differ(careless, "operations_prevented_per_year", "detected_share", "grievance", "n_day_transfers_per_year");
    }

    private static void differ(Docking mistaken, String... names) {
        for (String name : names) {
            assertThat(StrictMath.abs(mistaken.distance(name)))
                    .as(mistaken.describe(name))
                    .isGreaterThan(STANDARD_ERRORS);
        }
    }

    private static void isFound(Docking right, String key, double wrong, String name) {
        Docking mistaken = right.beside(SHIPPED.with(key, wrong), FEWER_RUNS);
        assertThat(StrictMath.abs(right.distance(name)))
                .as(right.describe(name))
                .isLessThan(STANDARD_ERRORS);
        assertThat(StrictMath.abs(mistaken.distance(name)))
                .as(key + ", " + mistaken.describe(name))
                .isGreaterThan(STANDARD_ERRORS);
    }

    /** A rule that is left out, or a factor that is forgotten, shows. */
    @Test
    void errorsAreFound() {
        Docking right = Docking.of(SHIPPED, FEWER_RUNS);
        isFound(right, "conflict.campaign.factor", 1, "yearly_dispersion");
        isFound(right, "operation.persistence.type", 0, "type_kept_share");
        isFound(right, "operation.persistence.severity", 0, "severity_kept_share");
        isFound(right, "escalation.espionageWeight", .5, "grievance");
        isFound(right, "arsenal.oneTarget", 1, "zero_day_share");
        isFound(right, "attribution.failedFactor", 1, "recorded_success_share");
    }
}
