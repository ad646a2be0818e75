package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Private actors answer attributions of their state's, and often hit the wrong one. */
class PrivateStrikeRunTest {
    private static final double SKILL = .61;
    private static final double MISTAKE = .02;
    private static final double YEARS = 20;
    private static final int STATES = 90;

    private static History run(double severity) {
        return run(severity, List.of());
    }

    private static History run(double severity, List<PolicyClause> others) {
        ModelParameters parameters = new Quiet()
                .everyType("attribution.detection", 1)
                .set("attribution.failedFactor", 1)
                .set("attribution.delayScale", 0)
                .set("world.attributionSkill", SKILL)
                .set("attribution.mistake", MISTAKE)
                .everyType("operation.severityBase", severity)
                .everyType("operation.severitySpread", 0)
                .set("operation.severityOfFailure", severity)
                .set("conflict.rate", 20)
                .parameters();
        PolicyClause hackBack = Lab.always("privateHackBack", Map.of("chance", .4), new Membership.Everyone());
        List<PolicyClause> policies =
                Stream.concat(Stream.of(hackBack), others.stream()).toList();
        return ConflictModel.run(
                Lab.scenario(Worlds.triads(STATES / 3, .5), parameters, YEARS).withPolicies(policies), Lab.WORLD, 1);
    }

    private static List<Operation> strikes(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.PRIVATE)
                .toList();
    }

    @Test
    void theyErrAsOftenAsTheirSkillSays() {
        List<Operation> strikes = strikes(run(3));
        for (Operation strike : strikes) {
            assertThat(strike.initiator()).isEqualTo(answered(strike).target());
            assertThat(strike.type()).isEqualTo(OperationType.DISRUPTION);
            assertThat(strike.tool()).isEqualTo(Tool.COMMODITY);
        }
        assertErrors(SKILL - .2, strikes);
    }

    /** What a state gains in skill by naming authors, its private actors gain too, and those of no other state. */
    @Test
    void theyLearnFromWhatTheirStateFindsOut() {
        Set<Integer> members = IntStream.range(0, STATES)
                .filter(state -> state % 3 == 0)
                .boxed()
                .collect(Collectors.toSet());
        PolicyClause naming = Lab.always(
                "publicAttribution",
                Map.of("skill", .3),
                new Membership.Listed(members.stream().map(Worlds::name).toList()));
        Map<Boolean, List<Operation>> strikes = strikes(run(3, List.of(naming))).stream()
                .collect(Collectors.partitioningBy(strike -> members.contains(strike.initiator())));
        assertErrors(SKILL - .2 + .3, Objects.requireNonNull(strikes.get(true)));
        assertErrors(SKILL - .2, Objects.requireNonNull(strikes.get(false)));
    }

    private static void assertErrors(double skill, List<Operation> strikes) {
        Sample wrong = new Sample();
        strikes.forEach(strike -> wrong.add(strike.target() == answered(strike).initiator() ? 0 : 1));
        double error = (MISTAKE + .1) / (skill + MISTAKE + .1);
        assertThat(wrong.mean()).isCloseTo(error, within(4 * wrong.meanError()));
        assertThat(wrong.meanError()).isLessThan(.05 * error);
    }

    private static Operation answered(Operation strike) {
        return Objects.requireNonNull(strike.parent());
    }

    /** At severity 3 and above the chance is that of the policy; below, it is in proportion. */
    @Test
    void theyStrikeByTheSeverityOfWhatTheyAnswer() {
        for (double severity : new double[] {1.5, 4}) {
            History history = run(severity);
            assertStrikes(.4 * StrictMath.min(1, severity / 3), history);
        }
    }

    /** States hold back nearly every sabotage, private actors none. */
    @Test
    void noTreatyBindsThem() {
        PolicyClause treaty = Lab.always(
                "treaty",
                Map.of(
                        "compliance", .95,
                        "verification", 2.0,
                        "collapseFloor", 1e9,
                        "collapseShare", 1e9,
                        "sanction", 1.0),
                new Membership.Everyone());
        assertStrikes(.4, run(4, List.of(treaty)));
    }

    private static void assertStrikes(double chance, History history) {
        double attributed = history.operations().stream()
                .filter(operation -> operation.isAttributed() && operation.time() < YEARS - 1.5 / 52)
                .count();
        assertThat(strikes(history).size() / attributed)
                .isCloseTo(chance, within(4 * StrictMath.sqrt(chance * (1 - chance) / attributed)));
    }
}
