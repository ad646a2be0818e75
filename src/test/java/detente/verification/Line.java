package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The lines of the verification plan. A line is worked out once, for its own test and for the page. */
enum Line {
    V1(PoissonWithoutFeedbackTest.class, PoissonWithoutFeedbackTest::verify),
    V2(ThinnedRecordTest.class, ThinnedRecordTest::verify),
    V3(LifeWithoutUseTest.class, LifeWithoutUseTest::verify),
    V3B(LifeUnderUseTest.class, LifeUnderUseTest::verify),
    V4(ArsenalAtRestTest.class, ArsenalAtRestTest::verify),
    V5(LambertsThresholdTest.class, LambertsThresholdTest::verify),
    V5B(ThresholdOfADieTest.class, ThresholdOfADieTest::verify),
    V5C(UseAtAnyStakesTest.class, UseAtAnyStakesTest::verify),
    V6(PureBirthSpreadTest.class, PureBirthSpreadTest::verify),
    V7(PatchRaceTest.class, PatchRaceTest::verify),
    V8(GrievanceFeedbackTest.class, GrievanceFeedbackTest::verify),
    V9(AnswerClustersTest.class, AnswerClustersTest::verify),
    V10(WorthOfActingTest.class, WorthOfActingTest::verify),
    V11(BannedOperationsLeftTest.class, BannedOperationsLeftTest::verify),
    V12(InnocentsAnsweredTest.class, InnocentsAnsweredTest::verify),
    V13(NeverAndSumsTest.class, NeverAndSumsTest::verify),
    V14(LengthOfStepTest.class, LengthOfStepTest::verify),
    V15(DirectionOfChangeTest.class, DirectionOfChangeTest::verify),
    V16(CampaignCountsTest.class, CampaignCountsTest::verify),
    V17(PersistentDyadTest.class, PersistentDyadTest::verify),
    V18(SanctionOfBannedTest.class, SanctionOfBannedTest::verify),
    V19(SabotageSpreadsTest.class, SabotageSpreadsTest::verify),
    V20(StatesDifferInWhatTheyDoTest.class, StatesDifferInWhatTheyDoTest::verify),
    V21(StruckStatesActLessTest.class, StruckStatesActLessTest::verify),
    V22(ConsultationsSettleTest.class, ConsultationsSettleTest::verify),
    V23(AlliesDoWithoutTest.class, AlliesDoWithoutTest::verify),
    V24(StatesEnterTest.class, StatesEnterTest::verify),
    V25(ProportionateAnswersTest.class, ProportionateAnswersTest::verify),
    V26(LootEnablesTest.class, LootEnablesTest::verify),
    V27(AccountOfHarmTest.class, AccountOfHarmTest::verify),
    V28(TargetsThatDrawMoreTest.class, TargetsThatDrawMoreTest::verify),
    V29(PoliticalAnswersTest.class, PoliticalAnswersTest::verify),
    V30(EventsHappenAsDatedTest.class, EventsHappenAsDatedTest::verify),
    V31(RecordNamesTest.class, RecordNamesTest::verify),
    V32(HarmThatBecomesVisibleTest.class, HarmThatBecomesVisibleTest::verify);

    private final Class<?> test;
    private final Supplier<List<Verification>> work;
    private final List<Verification> results = new ArrayList<>();

    Line(Class<?> test, Supplier<List<Verification>> work) {
        this.test = test;
        this.work = work;
    }

    /** Its name in the plan, such as {@code V5b}. */
    String id() {
        return results().get(0).id();
    }

    /** The test that stands for it, named by its claim. */
    String test() {
        return test.getSimpleName();
    }

    /** What the model says, worked out when it is first asked. */
    synchronized List<Verification> results() {
        if (results.isEmpty()) {
            results.addAll(work.get());
        }
        return List.copyOf(results);
    }

    /**
     * Every number agrees, and none would agree with a prediction that is off by a share. Tolerances are half of that or
     * less, so that this does not hang on the luck of the seeds.
     */
    void holdsAndRefuses(double share) {
        holds();
        assertThat(results()).filteredOn(result -> result.predicted() != 0).allSatisfy(result -> {
            assertThat(result.tolerance())
                    .as("%s", result)
                    .isLessThanOrEqualTo(share / 2 * StrictMath.abs(result.predicted()));
            assertThat(result.wouldHold(result.predicted() * (1 + share)))
                    .as("a prediction too high holds too: %s", result)
                    .isFalse();
            assertThat(result.wouldHold(result.predicted() * (1 - share)))
                    .as("a prediction too low holds too: %s", result)
                    .isFalse();
        });
    }

    /** Every number agrees. */
    void holds() {
        assertThat(results()).isNotEmpty().allSatisfy(result -> assertThat(result.computed())
                .as("%s", result)
                .satisfies(computed -> assertThat(result.holds()).isTrue()));
    }
}
