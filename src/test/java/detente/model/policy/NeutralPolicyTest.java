package detente.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Differences;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.Column;
import detente.model.history.History;
import detente.parameter.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy at its neutral strengths changes nothing, and a policy changes nothing before it begins. */
class NeutralPolicyTest {
    private static final List<Column> BUT_FOR = List.of(Column.TREATY_IN_FORCE, Column.CONSULTATIONS);
    private static final Membership ALL = new Membership.Everyone();
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    /** Strong escalation, mandates and gifts, so that every channel a policy touches is busy. */
    private static final Scenario BUSY = Scenario.standard()
            .withYears(10, 5)
            .withParameters(ModelParameters.standard()
                    .with(Map.of(
                            "world.mandateShare", .3,
                            "escalation.gain", .3,
                            "proliferation.ally", .1,
                            "proliferation.theft", .02,
                            "proliferation.leak", .1,
                            "conflict.deterrence", .5,
                            "operation.footholdNeed", .5,
                            "world.adaptiveShare", .1)));

    private static final History WITHOUT = run(List.of());

    static Stream<PolicyKind> kinds() {
        return Policies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neutralPolicyIsNoPolicy(PolicyKind kind) {
        Differences.none(WITHOUT, run(List.of(clause(kind.neutral(), -5, FOR_EVER))), BUT_FOR);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void switchingANeutralPolicyIsNoPolicy(PolicyKind kind) {
        Policy neutral = kind.neutral();
        List<PolicyClause> clauses = List.of(
                clause(neutral, -3.7, -1.2),
                clause(neutral, 0, 2.5),
                clause(neutral, 2.5, 3),
                new PolicyClause(neutral, 4, 9, new Membership.ShareOf(.5, true)));
        Differences.none(WITHOUT, run(clauses), BUT_FOR);
    }

    @Test
    void allNeutralPoliciesTogetherAreNoPolicy() {
        Differences.none(
                WITHOUT,
                run(kinds().map(kind -> clause(kind.neutral(), -5, FOR_EVER)).toList()),
                BUT_FOR);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPolicyChangesNothingBeforeItBegins(PolicyKind kind) {
        double onset = 4.5;
        List<String> before = eventsBefore(onset, WITHOUT);
        History with = run(List.of(clause(kind.build(Map.of()), onset, FOR_EVER)));
        assertThat(eventsBefore(onset, with)).isEqualTo(before);
        assertThat(Words.ofEvents(with)).as("it changes something afterwards").isNotEqualTo(Words.ofEvents(WITHOUT));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPolicyWithoutMembersIsNoPolicy(PolicyKind kind) {
        PolicyClause nobody = new PolicyClause(kind.build(Map.of()), -5, FOR_EVER, new Membership.ShareOf(0, true));
        Differences.none(WITHOUT, run(List.of(nobody)), List.of());
    }

    /** What an earlier clause built fades at its own speed, and what it demanded ends, whatever nobody agrees to later. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aLaterClauseWithoutMembersIsTheEndOfTheEarlierOne(PolicyKind kind) {
        PolicyClause earlier = clause(kind.build(Map.of()), -3, 3);
        PolicyClause nobody = new PolicyClause(strongest(kind), 3, FOR_EVER, new Membership.ShareOf(0, true));
        Differences.none(run(List.of(earlier)), run(List.of(earlier, nobody)), List.of());
    }

    /** Where clauses overlap the later one holds, for nobody if nobody is its member. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aClauseWithoutMembersReplacesTheOneItOverlaps(PolicyKind kind) {
        PolicyClause nobody = new PolicyClause(strongest(kind), 3, FOR_EVER, new Membership.ShareOf(0, true));
        Differences.none(
                run(List.of(clause(kind.build(Map.of()), -3, 3))),
                run(List.of(clause(kind.build(Map.of()), -3, FOR_EVER), nobody)),
                List.of());
    }

    private static Policy strongest(PolicyKind kind) {
        return kind.build(kind.catalog().parameters().stream()
                .filter(parameter -> Double.isFinite(parameter.max()))
                .collect(Collectors.toMap(Parameter::key, Parameter::max)));
    }

    private static PolicyClause clause(Policy policy, double from, double until) {
        return new PolicyClause(policy, from, until, ALL);
    }

    private static History run(List<PolicyClause> clauses) {
        return ConflictModel.run(BUSY.withPolicies(clauses), 7, 11);
    }

    private static List<String> eventsBefore(double time, History history) {
        return Stream.concat(
                        history.operations().stream()
                                .filter(operation -> operation.time() < time)
                                .map(Words::ofTruth),
                        history.transfers().stream()
                                .filter(transfer -> transfer.time() < time)
                                .map(String::valueOf))
                .toList();
    }
}
