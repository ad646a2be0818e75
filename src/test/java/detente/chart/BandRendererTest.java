package detente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class BandRendererTest {
    private static final double NONE = Double.NaN;
    private static final int WIDTH = 600;

    @Test
    void aBandBreaksOffWhereThereIsNoInterval() {
        assertThat(shaded(true, true, true)).as("from the first to the last").isGreaterThan(300);
        assertThat(shaded(true, true, false)).as("to the second only").isBetween(150, 300);
        assertThat(shaded(false, true, false)).as("a bar").isBetween(3, 8);
        assertThat(shaded(false, false, false)).as("nothing").isZero();
    }

    /** How many columns of a picture are shaded above a line at 0, of three moments with an interval or without. */
    private static int shaded(boolean... intervals) {
        List<Band.Moment> moments = new ArrayList<>();
        for (boolean has : intervals) {
            moments.add(
                    new Band.Moment(1 + moments.size(), has ? new Estimate(0, -1, 1) : new Estimate(0, NONE, NONE)));
        }
        JFreeChart panel = new TimePanel("", "")
                .add(Palette.BLUE, Style.LINE, new Band(moments))
                .within(new Range(-2, 2));
        BufferedImage image = panel.createBufferedImage(WIDTH, 400);
        int columns = 0;
        for (int x = 0; x < WIDTH; x++) {
            columns += isShaded(image, x) ? 1 : 0;
        }
        return columns;
    }

    /** Whether anything blue stands above the line and below the next line of the grid. */
    private static boolean isShaded(BufferedImage image, int x) {
        for (int y = 0; y < 170; y++) {
            Color color = new Color(image.getRGB(x, y));
            if (color.getBlue() > color.getRed() + 20) {
                return true;
            }
        }
        return false;
    }
}
