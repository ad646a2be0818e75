package detente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class LivePanelTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;

    private final Curve curve = new Curve();
    private final LivePanel panel =
            new LivePanel("Frequency", "operations a year", false).add("all", Palette.VERMILION, false, curve);

    private BufferedImage picture(double until) {
        panel.show(-5, until);
        return Picture.image(g -> panel.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 12, true), WIDTH, HEIGHT);
    }

    private static long pixels(BufferedImage image, Color color) {
        long found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = image.getHeight() / 4; y < image.getHeight(); y++) {
                found += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return found;
    }

    private void grow(double from, double until) {
        for (double time = from; time < until; time += .1) {
            curve.append(time, 50 + 10 * StrictMath.sin(time));
        }
    }

    @Test
    void growsWithItsCurve() {
        long empty = pixels(picture(10), Palette.VERMILION.color());
        grow(-5, 0);
        long half = pixels(picture(10), Palette.VERMILION.color());
        grow(0, 10);
        long whole = pixels(picture(10), Palette.VERMILION.color());

        assertThat(empty).isZero();
        assertThat(half).isGreaterThan(500);
        assertThat(whole).isGreaterThan(2 * half);
    }

    @Test
    void scrolls() {
        grow(-5, 20);
        BufferedImage early = picture(5);
        panel.show(10, 20);
        BufferedImage late =
                Picture.image(g -> panel.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 12, true), WIDTH, HEIGHT);

        assertThat(pixels(late, Palette.VERMILION.color())).isGreaterThan(500);
        assertThat(pixels(early, Palette.PALE.color())).isGreaterThan(1000);
        assertThat(pixels(late, Palette.PALE.color()))
                .as("the burn-in is out of sight")
                .isLessThan(100);
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        grow(-5, 0);
        curve.append(0, Double.NaN);
        grow(5, 10);
        BufferedImage image = picture(10);
        int middle = (int) (image.getWidth() * (.08 + .85 * 7.5 / 15));
        for (int y = image.getHeight() / 4; y < image.getHeight(); y++) {
            assertThat(image.getRGB(middle, y))
                    .isNotEqualTo(Palette.VERMILION.color().getRGB());
        }
    }

    @Test
    void marksTimes() {
        grow(-5, 10);
        long without = pixels(picture(10), Color.BLACK);
        panel.mark(List.of(new Mark(2, "treaty"), new Mark(2, "patches"), new Mark(30, "out of sight")));

        assertThat(pixels(picture(10), Color.BLACK)).isGreaterThan(without + 100);
    }

    @Test
    void leavesOutWhatHasNoRoom() {
        grow(-5, 10);
        panel.show(-5, 10);
        panel.mark(List.of(new Mark(2, "strike back changed")));

        assertThat(texts(200)).contains("strike back changed", "20", "40", "60");
        assertThat(texts(60)).contains("0", "50").doesNotContain("strike back changed", "20", "40", "60");
    }

    /** Nothing is written in the plot: a label there would lie on the lines. */
    @Test
    void writesLabelsAboveThePlot() {
        grow(-5, 10);
        panel.show(-5, 10);
        panel.mark(List.of(new Mark(2, "treaty"), new Mark(2.1, "naming"), new Mark(9.9, "vendors")));
        double top = heights("treaty|naming|vendors", 200).stream()
                .mapToDouble(y -> y)
                .max()
                .orElseThrow();

        assertThat(heights("treaty|naming|vendors", 200)).hasSize(3);
        assertThat(heights("60", 200)).allSatisfy(y -> assertThat(y).isGreaterThan(top));
    }

    /** Where texts stand from the top. */
    private List<Double> heights(String texts, int height) {
        byte[] svg =
                Picture.svg(g -> panel.draw(g, new Rectangle2D.Double(0, 0, WIDTH, height), 12, true), WIDTH, height);
        return Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>(" + texts + ")<")
                .matcher(new String(svg, StandardCharsets.UTF_8))
                .results()
                .map(text -> Double.parseDouble(text.group(1)))
                .toList();
    }

    private List<String> texts(int height) {
        byte[] svg =
                Picture.svg(g -> panel.draw(g, new Rectangle2D.Double(0, 0, WIDTH, height), 12, true), WIDTH, height);
        return Pattern.compile("<text[^>]*>([^<]*)<")
                .matcher(new String(svg, StandardCharsets.UTF_8))
                .results()
                .map(text -> text.group(1))
                .toList();
    }

    @Test
    void isWellFormedAsSvg() throws Exception {
        grow(-5, 10);
        panel.mark(List.of(new Mark(2, "treaty")));
        panel.show(-5, 10);
        byte[] svg =
                Picture.svg(g -> panel.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 12, true), WIDTH, HEIGHT);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

        assertThat(factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getElementsByTagName("text")
                        .getLength())
                .isGreaterThan(5);
    }

    @Test
    void showsOrdersOfMagnitudeAndZero() {
        LivePanel orders = new LivePanel("Proliferation", "a year", true).add("leak", Palette.BLUE, false, curve);
        for (int i = 0; i < 100; i++) {
            curve.append(i / 10.0, i < 50 ? 0 : 400);
        }
        orders.show(-5, 10);
        BufferedImage image = Picture.image(
                g -> orders.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 12, true), WIDTH, HEIGHT);

        assertThat(pixels(image, Palette.BLUE.color())).isGreaterThan(300);
    }
}
