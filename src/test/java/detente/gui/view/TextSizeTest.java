package detente.gui.view;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Picture;
import detente.gui.look.TextSize;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.view.chart.ChartsView;
import detente.gui.view.spectrum.SpectrumView;
import java.awt.Container;
import java.awt.Font;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every text in a picture grows with the text of the system. */
class TextSizeTest {
    private static final String FONT = "defaultFont";
    private static final Pattern TEXT = Pattern.compile("<text [^>]*font-size:([0-9.]+)px[^>]*>([^<]{2,})</text>");

    @AfterEach
    void forget() {
        UIManager.put(FONT, null);
    }

    /** The legend leaves the picture when it would be too large. */
    @Test
    void growsInTheWorld() throws Exception {
        assertGrows(16. / 12, Screenplay::world, 560, 640, "year -4.0", "5 war (extrapolation)", "S1");
        assertGrows(2, Screenplay::world, 560, 640, "year -4.0", "all that happens", "bloc A", "S1");
    }

    @Test
    void growsInTheSpectrum() throws Exception {
        assertGrows(2, SpectrumView::new, 700, 300, "cyber peace", "cyber-physical war", "Rival pairs in each regime");
    }

    @Test
    void growsInTheCharts() throws Exception {
        assertGrows(2, ChartsView::new, 440, 1000, "Frequency", "operations a year", "espionage", "treaty");
    }

    /** All texts grow as the text of the system does, but for what they may lack for want of room. */
    private static void assertGrows(
            double growth, Function<Surroundings, View> maker, int width, int height, String... known)
            throws Exception {
        Map<String, Double> usual = sizes(maker, width, height, 12, known);
        Map<String, Double> large = sizes(maker, width, height, (int) (12 * growth), known);
        large.keySet().retainAll(usual.keySet());

        assertThat(large).containsKeys(known);
        large.forEach((text, size) -> assertThat(size)
                .as(text)
                .isGreaterThan(StrictMath.max(1, TextSize.SMALLEST * growth) * usual.getOrDefault(text, size)));
    }

    /** The texts in a window of that size, and how large they are, once it shows those that are known. */
    private static Map<String, Double> sizes(
            Function<Surroundings, View> maker, int width, int height, int points, String... known) throws Exception {
        UIManager.put(FONT, new FontUIResource(Font.SANS_SERIF, Font.PLAIN, points));
        try (Screenplay play = new Screenplay(maker)) {
            Container content = play.view().window().getContentPane();
            Screenplay.onEventThread(() -> {
                play.view().window().setSize(width, height);
                play.view().window().validate();
                return true;
            });
            play.play(52);
            play.waitUntil(() ->
                    content.getHeight() > .9 * height && sizes(content).keySet().containsAll(List.of(known)));
            return Screenplay.onEventThread(() -> sizes(content));
        }
    }

    private static Map<String, Double> sizes(Container content) {
        byte[] svg = Picture.svg(content::paint, content.getWidth(), content.getHeight());
        return sizes(new String(svg, StandardCharsets.UTF_8));
    }

    private static Map<String, Double> sizes(String svg) {
        Map<String, Double> sizes = new LinkedHashMap<>();
        Matcher texts = TEXT.matcher(svg);
        while (texts.find()) {
            sizes.put(texts.group(2), Double.valueOf(texts.group(1)));
        }
        return sizes;
    }
}
