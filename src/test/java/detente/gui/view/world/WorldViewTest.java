package detente.gui.view.world;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.gui.play.Playback;
import detente.gui.view.Screenplay;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.world.Recent.Aged;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.operation.Operation;
import detente.model.state.State;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** In a real window, with a real mouse. */
class WorldViewTest {
    private static final int STEP = 6;

    private Screenplay play;

    @BeforeEach
    void open() throws Exception {
        play = new Screenplay(Screenplay::world);
    }

    @AfterEach
    void close() throws Exception {
        if (play != null) {
            play.close();
        }
    }

    @Test
    void showsARunThatGoesOn() throws Exception {
        BufferedImage before = play.look();
        play.play(150);
        BufferedImage after = play.look();

        assertThat(Screenplay.pixels(before, Palette.VERMILION.color())).isGreaterThan(300);
        assertThat(Screenplay.pixels(before, Palette.SKY.color())).isGreaterThan(300);
        assertThat(Screenplay.differences(before, after)).isGreaterThan(1000);
    }

    @Test
    void showsLessOfItOnRecord() throws Exception {
        play.play(150);
        BufferedImage truth = play.look();
        Screenplay.onEventThread(() -> {
            play.book().show(Book.RECORDED);
            return true;
        });
        BufferedImage record = play.look();

        assertThat(Screenplay.pixels(record, Palette.BLUE.color()))
                .isLessThan(Screenplay.pixels(truth, Palette.BLUE.color()));
    }

    @Test
    void saysWhatIsPointedAt() throws Exception {
        State state = play.run().world().state(3);
        play.point(placeOf(state));
        play.waitUntil(() -> hint().startsWith(state.name()));

        assertThat(hint()).startsWith(state.name() + ": bloc").contains("capability");
    }

    /** The line above the picture is about the run that is shown, not about the one before. */
    @Test
    void forgetsWhatWasPointedAtInAnotherRun() throws Exception {
        State state = play.run().world().state(3);
        play.point(placeOf(state));
        play.waitUntil(() -> hint().startsWith(state.name()));
        Screenplay.onEventThread(() -> {
            play.view().restart(new Playback(Scenario.standard().withYears(1, 0), 8, 1));
            return true;
        });

        assertThat(hint()).as("said of something").isEmpty();
    }

    /** The record knows whom an inquiry names, and neither who did it nor by what. */
    @Test
    void anOperationOnRecordBelongsToWhomeverIsNamed() throws Exception {
        play.play(700);
        ConflictModel model = play.run().model();
        Operation wrong = model.history().operations().stream()
                .filter(Operation::isRecorded)
                .filter(operation -> !operation.isCorrect())
                .findFirst()
                .orElseThrow();
        Ring ring = new Ring(model.world());
        OperationPortrayal portrayal =
                new OperationPortrayal(() -> ring, new SimplePortrayal2D(), List::of, play.book());
        Point2D truth = portrayal.arc(new Aged<>(wrong, 0), ring).at(0);
        assertThat(Inspectors.title(wrong, model, Book.TRUE)).contains(name(model, wrong.initiator()) + " → ");
        Screenplay.onEventThread(() -> {
            play.book().show(Book.RECORDED);
            return true;
        });

        assertThat(portrayal.arc(new Aged<>(wrong, 0), ring).at(0)).isNotEqualTo(truth);
        assertThat(Inspectors.title(wrong, model, Book.RECORDED))
                .contains(name(model, wrong.attributedTo()) + " is named")
                .doesNotContain(name(model, wrong.initiator()) + " ");
        for (Operation operation : model.history().operations()) {
            Arrow arrow = Arrow.of(operation, Book.RECORDED);
            assertThat(arrow.ringed() || arrow.heads() > 1).isFalse();
        }
    }

    private static String name(ConflictModel model, int state) {
        return Inspectors.title(model.world().state(state));
    }

    private String hint() {
        return texts(play.view().window().getContentPane());
    }

    private static String texts(Container parent) {
        for (Component part : parent.getComponents()) {
            if (part instanceof JLabel label
                    && label.isShowing()
                    && label.getText() != null
                    && label.getText().contains(":")) {
                return label.getText();
            }
            String inside = part instanceof Container inner ? texts(inner) : "";
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return "";
    }

    @Test
    void opensAnInspectorAtAClick() throws Exception {
        play.play(100);
        State state = play.run().world().state(1);
        play.click(placeOf(state), 1);
        play.waitUntil(() -> !play.desk().opened().isEmpty());

        assertThat(play.desk().opened()).hasSize(1);
        assertThat(play.desk().opened().get(0).getTitle()).isEqualTo(state.name());
        Screenplay.onEventThread(() -> {
            play.desk().opened().get(0).updateInspector();
            return true;
        });
    }

    @Test
    void letsStatesBeDragged() throws Exception {
        State state = play.run().world().state(2);
        Point from = placeOf(state);
        play.drag(from, new Point(from.x + 30, from.y + 50));
        play.waitUntil(() -> placeOnScreen(state).y > from.y + 50 - STEP);

        Point to = placeOf(state);
        assertThat(to.x - from.x).isBetween(30 - STEP, 30 + STEP);
        assertThat(to.y - from.y).isBetween(50 - STEP, 50 + STEP);
    }

    @Test
    void letsStatesBeMovedAndInspectedByKeys() throws Exception {
        play.play(10);
        State state = play.run().world().state(1);
        Point from = placeOf(state);
        press("alt PAGE_DOWN");
        press("alt PAGE_DOWN");
        for (int i = 0; i < 5; i++) {
            press("alt RIGHT");
            press("alt DOWN");
            press("alt DOWN");
        }
        press("alt LEFT");
        press("alt UP");
        press("alt ENTER");

        Point to = placeOf(state);
        assertThat(hint()).startsWith(state.name() + " is chosen");
        assertThat(to.x - from.x).isPositive();
        assertThat(to.y - from.y).isGreaterThan(to.x - from.x);
        assertThat(play.desk().opened().get(0).getTitle()).isEqualTo(state.name());
    }

    private void press(String key) throws Exception {
        Screenplay.onEventThread(() -> {
            JComponent root = play.view().window().getRootPane();
            ActionListener deed = root.getActionForKeyStroke(KeyStroke.getKeyStroke(key));
            deed.actionPerformed(new ActionEvent(root, ActionEvent.ACTION_PERFORMED, key));
            return true;
        });
    }

    /** Where on the screen a state is hit. */
    private Point placeOf(State state) throws Exception {
        return Screenplay.onEventThread(() -> placeOnScreen(state));
    }

    private Point placeOnScreen(State state) {
        Display2D display = find(play.view().window().getContentPane()).orElseThrow();
        JComponent inside = display.insideDisplay;
        Point found = new Point();
        int hits = 0;
        for (int x = 0; x < inside.getWidth(); x += 6) {
            for (int y = 0; y < inside.getHeight(); y += 6) {
                if (isHit(display, state, new Point(x, y))) {
                    found.translate(x, y);
                    hits++;
                }
            }
        }
        Point corner = inside.getLocationOnScreen();
        return new Point(corner.x + found.x / hits, corner.y + found.y / hits);
    }

    private static boolean isHit(Display2D display, State state, Point point) {
        for (Bag layer : display.objectsHitBy(point)) {
            for (int n = 0; n < layer.size(); n++) {
                if (((LocationWrapper) layer.get(n)).getObject() == state) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Display2D> find(Container parent) {
        for (Component part : parent.getComponents()) {
            if (part instanceof Display2D display) {
                return Optional.of(display);
            }
        }
        return Optional.empty();
    }

    @Test
    void isWrittenAsPngAndPdf(@TempDir Path folder) throws Exception {
        play.play(150);
        WorldView view = (WorldView) play.view();
        Path png = folder.resolve("world.png");
        Path pdf = folder.resolve("world.PDF");
        view.write(png);
        view.write(pdf);

        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * WorldPicture.WIDTH);
        assertThat(Screenplay.pixels(image, Palette.SKY.color())).isGreaterThan(1000);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/MediaBox[0 0 " + WorldPicture.WIDTH + " " + WorldPicture.HEIGHT + "]")
                .contains("%%EOF");
        assertThat(Files.size(pdf)).isGreaterThan(5000);
    }
}
