package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.attribution.AttributionRules;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.policy.Membership;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V29: political answers and names in public come with the odds of their severity, calm and replace as they are said to, and
 * concessions are an outcome of their type.
 */
class PoliticalAnswersTest {
    private static final int PAIRS = 60;
    private static final double YEARS = 20;
    private static final double RATE = 20;
    /** Operations of the last weeks are inquired into after the end. */
    private static final double SETTLED = YEARS - .1;

    private static final double INTERCEPT = -3;
    private static final double SLOPE = .5;
    private static final double ANSWERS = .4;
    private static final String SEEN = "one-way pairs, all seen at once, η = 0";

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        for (double severity : new double[] {2, 3, 5}) {
            results.add(share(
                    SEEN + "; a = −3, b = .5, severity " + severity,
                    "share answered politically",
                    logistic(INTERCEPT + SLOPE * severity),
                    run(political(severity)),
                    Operation::isAnsweredPolitically));
        }
        results.addAll(consequences());
        for (double severity : new double[] {2, 5}) {
            Quiet quiet = seen(severity).set("attribution.publicity", .2).set("attribution.publicitySlope", .4);
            results.add(share(
                    SEEN + "; publicity .2, slope .4, severity " + severity,
                    "share named in public",
                    AttributionRules.publicity(.2, .4, severity, 3.05, .98),
                    run(quiet),
                    Operation::isPublic));
        }
        for (double mean : new double[] {.05, .2, .8}) {
            results.add(new Verification(
                    "V29",
                    "slope .4; severity of a normal law with the mean and spread of the record, 3.05 and .98",
                    "mean chance of being named in public, from " + mean + " that is asked for",
                    mean,
                    meanPublicity(mean, .4),
                    .001));
        }
        results.addAll(concessions());
        return results;
    }

    /** Relief χ takes χ p of all grievance away, χ′ takes χ′ p of all answers. */
    private static List<Verification> consequences() {
        Quiet deaf = political(3);
        History without = run(deaf.set("politics.answers", 0));
        History words = run(deaf.set("politics.answers", 1));
        History calm = run(deaf.set("politics.relief", .6));
        double chance = logistic(INTERCEPT + SLOPE * 3);
        double left = 1 - .6 * chance;
        double count = count(without, operation -> true);
        double error = .6 * StrictMath.sqrt(chance * (1 - chance) / count);
        Quiet answering = political(3).set("politics.replaces", .7).set("escalation.retaliation.offensive", ANSWERS);
        return List.of(
                Verification.exact(
                        "V29",
                        SEEN + "; political answers without relief, replacing nothing",
                        "operations that stay the same",
                        without.operations().size(),
                        same(without, words)),
                new Verification(
                        "V29",
                        SEEN + "; relief .6, severity 3",
                        "mean grievance, in that without political answers",
                        left,
                        grievance(calm) / grievance(without),
                        Sample.SIGMAS * error),
                share(
                        SEEN + "; answers with probability .4, replaced with .7, severity 3",
                        "share answered in cyberspace",
                        ANSWERS * (1 - .7 * chance),
                        run(answering),
                        Operation::isAnswered));
    }

    private static List<Verification> concessions() {
        Quiet quiet = seen(3).set("operation.concession.degradation", .3).set("operation.concession.espionage", .4);
        History history = run(quiet);
        List<Verification> results = new ArrayList<>();
        for (OperationType type : List.of(OperationType.DEGRADATION, OperationType.ESPIONAGE)) {
            Predicate<Operation> successes = operation -> operation.type() == type && operation.isSuccess();
            double all = history.operations().stream().filter(successes).count();
            double predicted = type == OperationType.DEGRADATION ? .3 : .4;
            results.add(new Verification(
                    "V29",
                    SEEN + "; concession .3 to degradation, .4 to espionage",
                    "share of successes of " + type + " that are conceded to",
                    predicted,
                    history.operations().stream()
                                    .filter(successes.and(Operation::isConceded))
                                    .count()
                            / all,
                    Sample.SIGMAS * StrictMath.sqrt(predicted * (1 - predicted) / all)));
        }
        return results;
    }

    private static Quiet political(double severity) {
        return seen(severity)
                .set("politics.answers", 1)
                .set("politics.intercept", INTERCEPT)
                .set("politics.slope", SLOPE)
                .set("politics.relief", 0)
                .set("politics.replaces", 0);
    }

    /** Only the first of each pair acts by itself; severity is the same always and all is seen at once. */
    private static Quiet seen(double severity) {
        return new Quiet()
                .allIsSeen()
                .set("operation.ladderEffect", 0)
                .everyType("operation.mix", .25)
                .everyType("operation.severityBase", severity)
                .everyType("operation.severitySpread", 0)
                .everyType("operation.severityCap", 10)
                .set("operation.severityOfFailure", severity)
                .set("conflict.rate", RATE);
    }

    private static History run(Quiet quiet) {
        return ConflictModel.run(Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS), Lab.WORLD, 1);
    }

    private static double logistic(double odds) {
        return 1 / (1 + FastMath.exp(-odds));
    }

    private static double grievance(History history) {
        return IntStream.range(0, history.steps())
                .mapToDouble(step -> history.at(Column.GRIEVANCE, step))
                .sum();
    }

    private static double count(History history, Predicate<Operation> which) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() < SETTLED)
                .filter(which)
                .count();
    }

    private static Verification share(
            String configuration, String quantity, double predicted, History history, Predicate<Operation> which) {
        double all = count(history, operation -> true);
        return new Verification(
                "V29",
                configuration,
                quantity,
                predicted,
                count(history, which) / all,
                Sample.SIGMAS * StrictMath.sqrt(predicted * (1 - predicted) / all));
    }

    private static double same(History one, History other) {
        List<String> a = Words.ofEvents(one);
        return a.equals(Words.ofEvents(other)) ? one.operations().size() : -1;
    }

    private static double meanPublicity(double mean, double slope) {
        double weights = 0;
        double sum = 0;
        for (double z = -8; z <= 8; z += .01) {
            double weight = FastMath.exp(-z * z / 2);
            weights += weight;
            sum += weight * AttributionRules.publicity(mean, slope, 3.05 + .98 * z, 3.05, .98);
        }
        return sum / weights;
    }

    @Test
    void politicalAnswersCalmAndReplaceAsTheyAreSaidTo() {
        Line.V29.holdsAndRefuses(.3);
    }

    /** The closed form keeps the mean at any slope that is allowed and usual mean. */
    @Test
    void theMeanOfPublicityHoldsAtEverySlope() {
        for (double slope = .1; slope <= 1; slope += .1) {
            for (double mean = .05; mean < 1; mean += .05) {
                assertThat(StrictMath.abs(meanPublicity(mean, slope) - mean)).isLessThan(.01);
            }
        }
    }

    /** Whoever names always does so at every severity, and who names never does not. */
    @Test
    void certaintyHoldsAtEverySeverity() {
        assertThat(AttributionRules.publicity(1, .4, 1, 3.05, .98)).isEqualTo(1);
        assertThat(AttributionRules.publicity(0, .4, 10, 3.05, .98)).isZero();
        Quiet quiet = seen(2).set("attribution.publicitySlope", .4);
        Scenario always = Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), 5)
                .withPolicies(
                        List.of(Lab.always("publicAttribution", Map.of("publicity", 1.0), new Membership.Everyone())));
        assertThat(ConflictModel.run(always, Lab.WORLD, 1).operations())
                .filteredOn(operation -> operation.time() < 4.9)
                .isNotEmpty()
                .allMatch(Operation::isPublic);
    }

    /** In the default world the mean over recorded operations is the one that is asked for. */
    @Test
    void inTheDefaultWorldTheMeanIsTheOneAskedFor() {
        Sample named = new Sample();
        Scenario scenario = Scenario.standard(Edition.FIRST);
        Scenario sloping = scenario.withParameters(scenario.parameters().with("attribution.publicitySlope", .4));
        for (int world = 1; world <= 12; world++) {
            Lab.run(sloping, world, 1).operations().stream()
                    .filter(operation ->
                            operation.isRecorded() && operation.time() + operation.delay() < scenario.years() - .1)
                    .forEach(operation -> named.add(operation.isPublic() ? 1 : 0));
        }
        assertThat(named.meanError()).isLessThan(.005);
        assertThat(named.mean()).isBetween(.19 - 2 * named.meanError(), .21 + 2 * named.meanError());
    }
}
