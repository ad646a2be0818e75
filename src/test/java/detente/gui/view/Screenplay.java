package detente.gui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import detente.gui.ScreenTurn;
import detente.gui.play.BookSwitch;
import detente.gui.play.Playback;
import detente.gui.play.Steps;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.view.chart.QuantityCharts;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.world.WorldView;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import sim.display.GUIState;

/** A view in a real window, a run to be seen in it, a hand on the mouse and eyes on the screen. */
public final class Screenplay implements AutoCloseable {
    private static final int MOST_LOOKS = 60;

    /** In the corner: without a window manager a window does not know for a while that it is elsewhere. */
    private static final Rectangle BOUNDS = new Rectangle(0, 0, 520, 560);

    private final Playback run = new Playback(
            Scenario.standard()
                    .withPolicies(List.of(new PolicyClause(
                            Policies.find("treaty").orElseThrow().build(Map.of()),
                            -3,
                            Double.POSITIVE_INFINITY,
                            new Membership.Everyone()))),
            7,
            1);
    private final BookSwitch book = new BookSwitch();
    private final DeskStub desk = new DeskStub();
    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private final ScreenTurn turn;
    private final Robot robot;
    private final View view;

    /** Opens a view, if there is a screen. */
    public Screenplay(Function<Surroundings, View> maker) throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen to open a window on: set DISPLAY or use xvfb-run");
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        turn = new ScreenTurn();
        robot = new Robot();
        robot.setAutoDelay(20);
        FlatLightLaf.setup();
        GUIState simulation = new GUIState(run.model()) {};
        simulation.controller = desk;
        view = onEventThread(() -> {
            View made = maker.apply(new Surroundings(simulation, book, Runnable::run, reader -> reader.accept(run)));
            made.window().setBounds(BOUNDS);
            made.window().setVisible(true);
            made.restart(run);
            made.refresh(run);
            return made;
        });
        look();
    }

    /** The window with the world. */
    public static View world(Surroundings surroundings) {
        return new WorldView(surroundings, new Inspectors(surroundings.book(), new QuantityCharts(surroundings)));
    }

    /** Does something on the event thread. */
    public static <T> T onEventThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    public View view() {
        return view;
    }

    public Playback run() {
        return run;
    }

    public BookSwitch book() {
        return book;
    }

    /** The inspectors that were opened. */
    public DeskStub desk() {
        return desk;
    }

    /** Carries out some steps and shows them. */
    public void play(int steps) throws Exception {
        Steps.play(run, steps);
        onEventThread(() -> {
            view.refresh(run);
            return true;
        });
    }

    /** What is to be seen when all is painted. */
    public BufferedImage look() throws Exception {
        BufferedImage before = shot();
        BufferedImage now = shot();
        for (int looks = 0; looks < MOST_LOOKS && (isBlank(now) || differences(before, now) > 0); looks++) {
            before = now;
            now = shot();
        }
        return now;
    }

    private static boolean isBlank(BufferedImage image) {
        int first = image.getRGB(0, 0);
        return pixels(image, new Color(first)) == image.getWidth() * image.getHeight();
    }

    private BufferedImage shot() throws Exception {
        robot.waitForIdle();
        robot.delay(130);
        Rectangle window = onEventThread(() -> view.window().getBounds());
        return robot.createScreenCapture(window);
    }

    /** Waits until something is so, as it will be when what the hand did has arrived. */
    public void waitUntil(Callable<Boolean> condition) throws Exception {
        for (int looks = 0; looks < MOST_LOOKS && !onEventThread(condition); looks++) {
            robot.delay(130);
        }
    }

    /** How many pixels differ. */
    public static int differences(BufferedImage one, BufferedImage other) {
        int[] ones = colours(one);
        int[] others = colours(other);
        int different = 0;
        for (int n = 0; n < ones.length; n++) {
            different += ones[n] == others[n] ? 0 : 1;
        }
        return different;
    }

    /** How many pixels have a colour. */
    public static int pixels(BufferedImage image, Color color) {
        int found = 0;
        for (int pixel : colours(image)) {
            found += (pixel | 0xFF000000) == color.getRGB() ? 1 : 0;
        }
        return found;
    }

    private static int[] colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    public void point(Point place) {
        robot.mouseMove(place.x, place.y);
    }

    public void click(Point place, int times) {
        point(place);
        for (int n = 0; n < times; n++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
    }

    public void drag(Point from, Point to) {
        point(from);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int n = 1; n <= 5; n++) {
            point(new Point(from.x + n * (to.x - from.x) / 5, from.y + n * (to.y - from.y) / 5));
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    @Override
    public void close() {
        SwingUtilities.invokeLater(view.window()::dispose);
        robot.waitForIdle();
        turn.close();
        assertThat(thrown).as("thrown on the event thread").isEmpty();
    }
}
