package detente.gui.view.world;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.gui.view.Screenplay;
import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the legend goes when text is large. */
class LegendWindowTest {
    private static final String FONT = "defaultFont";

    @AfterEach
    void forget() {
        UIManager.put(FONT, null);
    }

    private static Screenplay play(int points) throws Exception {
        UIManager.put(FONT, new FontUIResource(Font.SANS_SERIF, Font.PLAIN, points));
        return new Screenplay(Screenplay::world);
    }

    @Test
    void staysInThePictureWhileThereIsRoom() throws Exception {
        try (Screenplay play = play(12)) {
            assertThat(Screenplay.onEventThread(() -> button(play).isVisible())).isFalse();
            assertThat(inkInTheCorner(play.look())).isPositive();
        }
    }

    @Test
    void opensBesideThePictureAndClosesAtEscape() throws Exception {
        try (Screenplay play = play(24)) {
            assertThat(inkInTheCorner(play.look())).isZero();
            Screenplay.onEventThread(() -> {
                button(play).doClick();
                return true;
            });
            play.waitUntil(() -> legend(play).isPresent());
            JDialog legend = legend(play).orElseThrow();
            BufferedImage seen = Screenplay.onEventThread(() -> paint(legend.getContentPane()));
            assertThat(Screenplay.pixels(seen, Palette.SKY.color())).isGreaterThan(100);
            assertThat(Screenplay.pixels(seen, Palette.BLACK.color())).isGreaterThan(1000);

            Screenplay.onEventThread(() -> {
                KeyStroke escape = KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0);
                JComponent root = legend.getRootPane();
                root.getActionForKeyStroke(escape).actionPerformed(new ActionEvent(root, 0, ""));
                return true;
            });
            assertThat(legend.isVisible()).isFalse();
        }
    }

    @Test
    void isInPicturesThatAreSaved() throws Exception {
        try (Screenplay play = play(24)) {
            BufferedImage before = play.look();
            BufferedImage saved = Screenplay.onEventThread(play.view()::picture);
            Screenplay.onEventThread(() -> {
                play.view().window().repaint();
                return true;
            });
            assertThat(inkInTheCorner(saved)).isPositive();
            assertThat(Screenplay.differences(before, play.look())).isZero();
        }
    }

    /** Black pixels where the legend of arrows ends. */
    private static int inkInTheCorner(BufferedImage image) {
        int height = image.getHeight() / 10;
        return Screenplay.pixels(
                image.getSubimage(0, image.getHeight() - height, image.getWidth() / 6, height), Palette.BLACK.color());
    }

    private static BufferedImage paint(Component content) {
        BufferedImage image = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        content.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static Optional<JDialog> legend(Screenplay play) {
        return Arrays.stream(play.view().window().getOwnedWindows())
                .filter(Window::isShowing)
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .findFirst();
    }

    private static JButton button(Screenplay play) {
        return buttons(play.view().window().getContentPane())
                .filter(button -> "Legend".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JButton> buttons(Container parent) {
        return Arrays.stream(parent.getComponents())
                .flatMap(part -> part instanceof JButton button
                        ? Stream.of(button)
                        : part instanceof Container inner ? buttons(inner) : Stream.empty());
    }
}
