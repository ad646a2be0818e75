package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The lines of the verification plan. A line is worked out once, for its own test and for the page. */
enum Line {
    V1(V1Test::verify),
    V2(V2Test::verify),
    V3(V3Test::verify),
    V3B(V3bTest::verify),
    V4(V4Test::verify),
    V5(V5Test::verify),
    V5B(V5bTest::verify),
    V5C(V5cTest::verify),
    V6(V6Test::verify),
    V7(V7Test::verify),
    V8(V8Test::verify),
    V9(V9Test::verify),
    V10(V10Test::verify),
    V11(V11Test::verify),
    V12(V12Test::verify),
    V13(V13Test::verify),
    V14(V14Test::verify),
    V15(V15Test::verify);

    private final Supplier<List<Verification>> work;
    private final List<Verification> results = new ArrayList<>();

    Line(Supplier<List<Verification>> work) {
        this.work = work;
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
