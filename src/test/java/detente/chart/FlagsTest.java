package detente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Flags.Flag;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final double FROM = 40;
    private static final double UNTIL = 400;
    private static final FontMetrics METRICS = metrics();

    private static FontMetrics metrics() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return g.getFontMetrics(Style.TICKS);
    }

    private static List<Flag> placed(List<Mark> marks) {
        return new Flags(marks, time -> FROM + 10 * time, METRICS, FROM, UNTIL).placed();
    }

    @Test
    void aLabelStandsAtItsDate() {
        for (Flag flag : placed(List.of(new Mark(5, "treaty"), new Mark(35.5, "patches")))) {
            assertThat(flag.line()).isIn(FROM + 50, FROM + 355);
            assertThat(List.of(flag.left(), flag.right())).as(flag.label()).contains(flag.line());
        }
    }

    @Test
    void whatChangesAtOneDateSharesALabel() {
        assertThat(placed(List.of(new Mark(5, "treaty"), new Mark(5, "patches"), new Mark(9, "debate"))))
                .extracting(Flag::label)
                .containsExactlyInAnyOrder("treaty, patches", "debate");
    }

    /** Whatever switches when: of every pair of labels neither covers the other, nor does a line cross one. */
    @Test
    void noLabelCoversAnotherOrIsCrossedByALine() {
        Random luck = new Random(1);
        for (int world = 0; world < 500; world++) {
            List<Mark> marks = new ArrayList<>();
            for (int n = luck.nextInt(8); n >= 0; n--) {
                marks.add(new Mark(
                        luck.nextInt(370) / 10.0,
                        "policy ".repeat(1 + luck.nextInt(2)).strip()));
            }
            marks.sort(Comparator.comparingDouble(Mark::time));
            assertApart(placed(marks));
        }
    }

    private static void assertApart(List<Flag> flags) {
        for (Flag one : flags) {
            assertThat(one.left()).isGreaterThanOrEqualTo(FROM);
            assertThat(one.right()).isLessThanOrEqualTo(UNTIL);
            for (Flag other : flags) {
                boolean beside = one.right() <= other.left() || other.right() <= one.left();
                assertThat(one.equals(other) || beside || one.row() != other.row())
                        .as("%s and %s", one, other)
                        .isTrue();
                boolean crossed = other.line() > one.left() && other.line() < one.right() && other.row() > one.row();
                assertThat(crossed).as("the line of %s through %s", other, one).isFalse();
            }
        }
    }
}
