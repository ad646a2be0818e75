package detente.gui;

import com.formdev.flatlaf.FlatLightLaf;
import detente.gui.play.Audience;
import detente.gui.play.BookSwitch;
import detente.gui.play.Failure;
import detente.gui.play.Place;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.Stage;
import detente.gui.play.View;
import detente.gui.view.Views;
import detente.io.document.BadInput;
import detente.io.scenario.ScenarioFile;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** The windows around one run, from the first look to the last. */
public final class Explorer implements Audience {
    private final ConflictWithUI simulation;
    private final BookSwitch book = new BookSwitch();
    private final Player player;
    private final Desk desk;
    private List<View> views = List.of();

    /**
     * Opens the windows on a run that waits at its beginning, and returns when they are closed.
     *
     * @throws BadInput if there is no display, or the world of the scenario cannot be built
     */
    public static void explore(ScenarioFile file, long worldSeed, long runSeed) {
        if (GraphicsEnvironment.isHeadless()) {
            throw new BadInput("detente: there is no display to open a window on; use 'run' for a run without a window,"
                    + " or set DISPLAY");
        }
        Playback first = first(file, worldSeed, runSeed);
        try {
            FlatLightLaf.setup();
            CompletableFuture<Explorer> opened = new CompletableFuture<>();
            SwingUtilities.invokeLater(() -> opened.complete(new Explorer(first)));
            opened.join().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Playback first(ScenarioFile file, long worldSeed, long runSeed) {
        try {
            return new Playback(file.scenario(), worldSeed, runSeed);
        } catch (IllegalArgumentException e) {
            throw new BadInput("scenario '" + file.scenario().name() + "': " + e.getMessage());
        }
    }

    /** Opens all windows on a run that waits at its beginning. On the event thread. */
    private Explorer(Playback first) {
        player = new Player(first, this);
        simulation = new ConflictWithUI(first, player, this::furnish);
        desk = new Desk(simulation);
        desk.setVisible(true);
        views.forEach(view -> view.window().setVisible(true));
        player.open();
    }

    private void furnish(Console console) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        console.setBounds(Place.CONSOLE.on(screen));
        views = Views.all(new Stage(simulation, book));
        for (View view : views) {
            console.registerFrame(view.window());
            view.window().setBounds(view.place().on(screen));
        }
    }

    /** Waits until the console is closed. Not on the event thread. */
    private void await() throws InterruptedException {
        desk.await();
        player.close();
    }

    @Override
    public void restart(Playback run) {
        simulation.show(run);
        views.forEach(view -> view.restart(run));
    }

    @Override
    public void refresh(Playback run) {
        simulation.frame(run);
        views.forEach(view -> view.refresh(run));
    }

    @Override
    public void failed(Failure failure) {
        throw new IllegalStateException(failure.cause());
    }
}
