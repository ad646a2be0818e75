package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.gui.view.Screenplay;
import detente.metric.Book;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** In a real window, with a real mouse. */
class ChartsViewTest {
    private Screenplay play;

    @BeforeEach
    void open() throws Exception {
        play = new Screenplay(ChartsView::new);
    }

    @AfterEach
    void close() throws Exception {
        if (play != null) {
            play.close();
        }
    }

    private List<ChartCard<?>> cards() throws Exception {
        return Screenplay.onEventThread(this::shown);
    }

    private List<ChartCard<?>> shown() {
        List<ChartCard<?>> found = new ArrayList<>();
        collect(play.view().window().getContentPane(), part -> part instanceof ChartCard<?> card ? card : null, found);
        return found;
    }

    private static <T> void collect(Container parent, Function<Component, @Nullable T> type, List<T> found) {
        for (Component part : parent.getComponents()) {
            T wanted = type.apply(part);
            if (wanted != null) {
                found.add(wanted);
            } else if (part instanceof Container inner) {
                collect(inner, type, found);
            }
        }
    }

    @Test
    void growsAndMarksPolicies() throws Exception {
        BufferedImage empty = play.look();
        play.play(260);
        BufferedImage after = play.look();

        for (Palette paint : List.of(Palette.BLUE, Palette.PURPLE, Palette.ORANGE, Palette.VERMILION)) {
            assertThat(Screenplay.pixels(after, paint.color()))
                    .as(paint.name())
                    .isGreaterThan(Screenplay.pixels(empty, paint.color()) + 100);
        }
        assertThat(cards()).hasSize(RunChart.values().length + 1);
    }

    @Test
    void showsTheRecord() throws Exception {
        play.play(260);
        BufferedImage truth = play.look();
        Screenplay.onEventThread(() -> {
            play.book().show(Book.RECORDED);
            return true;
        });
        assertThat(Screenplay.differences(truth, play.look())).isGreaterThan(1000);
    }

    @Test
    void scrollsWhenLessIsShown() throws Exception {
        play.play(700);
        BufferedImage whole = play.look();
        choose(0, TimeSpan.FIVE);
        assertThat(Screenplay.pixels(play.look(), Palette.PALE.color()))
                .as("the burn-in is out of sight")
                .isLessThan(Screenplay.pixels(whole, Palette.PALE.color()) / 10);
    }

    private void choose(int box, Object item) throws Exception {
        Screenplay.onEventThread(() -> {
            List<JComboBox<?>> boxes = new ArrayList<>();
            collect(
                    play.view().window().getContentPane(),
                    part -> part instanceof JComboBox<?> one ? one : null,
                    boxes);
            boxes.get(box).setSelectedItem(item);
            return true;
        });
    }

    @Test
    void comparesOneThingInItsOwnUnit(@TempDir Path folder) throws Exception {
        play.play(400);
        BufferedImage percent = play.look();
        choose(1, "What policies change: severity points a year");
        assertThat(Screenplay.differences(percent, play.look())).isGreaterThan(1000);

        List<ChartCard<?>> cards = cards();
        assertThat(text(cards.get(cards.size() - 1), folder))
                .contains("severity points a year", "without")
                .containsPattern("difference [+-]\\d+\\.\\d, [+-]\\d+ %");
    }

    private static String text(ChartCard<?> card, Path folder) throws Exception {
        Path svg = folder.resolve("chart.svg");
        new ChartFile(List.of(card)).write(svg);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void showsOneChartAloneAtADoubleClick() throws Exception {
        ChartCard<?> second = cards().get(1);
        play.click(middle(second), 2);
        play.waitUntil(() -> shown().size() == 1);
        assertThat(cards()).containsExactly(second);

        play.look();
        play.click(middle(second), 2);
        play.waitUntil(() -> shown().size() > 1);
        assertThat(cards()).hasSize(RunChart.values().length + 1);
    }

    private static Point middle(Component component) throws Exception {
        return Screenplay.onEventThread(() -> {
            Point corner = component.getLocationOnScreen();
            return new Point(corner.x + component.getWidth() / 2, corner.y + component.getHeight() / 2);
        });
    }

    @Test
    void areWrittenAsSvgAndPng(@TempDir Path folder) throws Exception {
        play.play(260);
        play.look();
        ChartFile all = new ChartFile(cards());
        Path svg = folder.resolve("charts.svg");
        Path png = folder.resolve("charts.png");
        all.write(svg);
        all.write(png);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element drawing = factory.newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
        assertThat(drawing.getTextContent()).contains("Frequency", "Proliferation", "treaty");
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(Screenplay.pixels(image, Palette.PURPLE.color())).isGreaterThan(500);
    }
}
