package detente.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import detente.model.Scenario;
import detente.model.state.Clock;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.random.Luck;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What clauses of one policy, one after the other or at once, make of its rule. */
class PolicyProcessTest {
    private static final int YEAR = 52;
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    private static final Membership ALL = new Membership.Everyone();
    private static final Membership NOBODY = new Membership.ShareOf(0, true);
    private static final Luck LUCK = new Luck(1, 1);
    private static final World WORLD = new WorldBuilder(
                    Scenario.standard().parameters().world(),
                    LUCK,
                    Scenario.standard().parameters().conflict()::driveAtStart)
            .build(Scenario.standard().world());
    private static final int STRONGEST = index(true);
    private static final int WEAKEST = index(false);

    private final Clock clock = new Clock(YEAR, 0, 10 * YEAR);
    private final RulesInForce rules = new RulesInForce(WORLD.states().size());
    private final Rule<PatchSharing> rule = rules.of(PatchSharing.class);

    private static int index(boolean most) {
        boolean[] members = MemberMask.of(new Membership.ShareOf(.04, most), WORLD);
        return IntStream.range(0, members.length)
                .filter(state -> members[state])
                .findFirst()
                .orElseThrow();
    }

    private static PolicyClause clause(double speed, double from, double until, Membership members) {
        PolicyKind kind = Policies.find("patchSharing").orElseThrow();
        return new PolicyClause(kind.build(Map.of("speed", speed)), from, until, members);
    }

    /** Carries out the steps before a time. */
    private void play(double until, PolicyClause... clauses) {
        Stage stage = new Stage(WORLD, clock, LUCK, rules);
        PolicyProcess process = new PolicyProcess(List.of(clauses), stage, new TreatyLedger());
        for (int step = 0; clock.timeOf(step) < until; step++) {
            clock.advanceTo(step);
            process.step();
        }
    }

    @Test
    void ofClausesThatOverlapTheLaterIsInForce() {
        play(2, clause(3, 0, FOR_EVER, ALL), clause(2, 1, FOR_EVER, ALL));
        assertThat(rule.of(WEAKEST).speed()).isEqualTo(2);
    }

    /** The place in the schedule decides, not the time. */
    @Test
    void theEarlierClauseHoldsAgainWhereTheLaterEnds() {
        play(2, clause(3, 0, FOR_EVER, ALL), clause(2, 0, 1, ALL));
        assertThat(rule.of(WEAKEST).speed()).isEqualTo(3);
    }

    @Test
    void aLaterClauseWithoutMembersLeavesNobodyBound() {
        play(2, clause(3, 0, FOR_EVER, ALL), clause(2, 1, FOR_EVER, NOBODY));
        assertThat(rule.binds(WEAKEST)).isFalse();
        assertThat(rule.inForce().speed()).isEqualTo(1);
    }

    /** A clause that follows on another one, with other strengths and members, goes on for those who stay. */
    @Test
    void whoStaysIsBoundSinceTheFirstClause() {
        play(4, clause(3, 1, 2, new Membership.ShareOf(.5, true)), clause(2, 2, FOR_EVER, ALL));
        assertThat(rule.since(STRONGEST)).isEqualTo(1);
        assertThat(rule.since(WEAKEST)).isEqualTo(2);
    }

    /** As somebody who left and joins anew. */
    @Test
    void aGapBeginsMembershipAnew() {
        play(4, clause(3, 0, 1, ALL), clause(3, 1.5, FOR_EVER, ALL));
        assertThat(rule.since(WEAKEST)).isEqualTo(1.5);
    }

    /** The switch of one policy asks all of them anew. */
    @Test
    void aSwitchOfAnotherPolicyIsNoGap() {
        Policy other = Policies.find("strikeBack").orElseThrow().neutral();
        play(4, clause(3, 0, FOR_EVER, ALL), new PolicyClause(other, 1, 2, ALL));
        assertThat(rule.since(WEAKEST)).isZero();
    }

    @Test
    void nobodyIsBoundSinceEverWithoutBeingAMember() {
        play(4, clause(3, 0, 1, ALL));
        assertThatIllegalStateException().isThrownBy(() -> rule.since(WEAKEST));
    }
}
