package detente.gui;

import com.formdev.flatlaf.FlatLightLaf;
import detente.gui.command.Commands;
import detente.gui.look.Ask;
import detente.gui.look.Web;
import detente.gui.play.Audience;
import detente.gui.play.BookSwitch;
import detente.gui.play.Failure;
import detente.gui.play.Footprint;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.policy.PolicyPanel;
import detente.gui.setting.Settings;
import detente.gui.setting.SettingsPanel;
import detente.gui.view.chart.QuantityCharts;
import detente.gui.view.inspect.Inspectors;
import detente.io.document.BadInput;
import detente.io.scenario.ScenarioFile;
import detente.metric.Book;
import detente.model.Scenario;
import detente.model.policy.PolicyKind;
import detente.parameter.Shown;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/** The windows around one run, bound to each other: what is clicked goes to the player, what it did to the windows. */
public final class Explorer implements Audience {
    /** A home that cannot be written to costs the list of recent files, and needs no warning. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private static final String TOO_LARGE = "This run may not fit into memory";

    private final ConflictWithUI simulation;
    private final BookSwitch book = new BookSwitch();
    private final Surroundings surroundings;
    private final QuantityCharts charts;
    private final Inspectors inspectors;
    private final Settings settings;
    private final Player player;
    private final Desk desk;
    private final FileThread fileThread;
    private final RunDesk runs;
    private final ScenarioDesk scenarios;
    private final Exports exports;
    private final PolicyPanel policies;
    private final SettingsPanel settingsPanel;
    private final TransportBar transport;
    private final Rate rate = new Rate();
    private Playback shown;
    private List<View> views = List.of();
    private boolean broken;
    private @Nullable Scenario weighed;

    /**
     * Opens the windows on a scenario, and returns when they are closed.
     *
     * @param file what is played, with its seeds and the date to begin at
     * @param path where it was read from; empty for a shipped one
     * @throws BadInput if there is no display, or the world of the scenario cannot be built
     */
    public static void explore(ScenarioFile file, Optional<Path> path) {
        Screen.require();
        Settings settings = new Settings(file);
        Playback first = ScenarioDesk.begin(settings.next());
        PREFERENCES.setLevel(Level.OFF);
        try {
            FlatLightLaf.setup();
            CompletableFuture.supplyAsync(() -> open(settings, first, path), SwingUtilities::invokeLater)
                    .join()
                    .await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Explorer open(Settings settings, Playback first, Optional<Path> path) {
        Explorer explorer = new Explorer(settings, first, path, Web::open);
        Faults.tell(explorer.desk, explorer.player);
        return explorer;
    }

    /**
     * Opens all windows on a run that waits at its beginning. On the event thread.
     *
     * @param browser opens a page, and says whether it could
     */
    Explorer(Settings settings, Playback first, Optional<Path> path, Predicate<Path> browser) {
        this.settings = settings;
        shown = first;
        player = new Player(first, this);
        simulation = new ConflictWithUI(first, player, this::furnish);
        surroundings = new Surroundings(simulation, book, this::write, player::read);
        charts = new QuantityCharts(surroundings);
        inspectors = new Inspectors(book, charts);
        desk = new Desk(simulation);
        fileThread = new FileThread(desk);
        runs = new RunDesk(desk, player, settings, this::shown);
        scenarios = new ScenarioDesk(desk, fileThread, player, settings, path, this::opened, this::saved, browser);
        desk.onClosing(() -> scenarios.unsaved().beforeLeaving(ExplorerCommands.QUIT, desk::close));
        exports = new Exports(desk, views, fileThread, player);
        policies = new PolicyPanel(player::want);
        settingsPanel = new SettingsPanel(settings, runs::restart, this::sayWaiting);
        Commands commands = ExplorerCommands.of(this, runs, scenarios, exports);
        commands.claimKeys();
        OtherWindows.welcome(desk, commands);
        transport = new TransportBar(player, book, commands, player::goTo);
        desk.furnish(policies.component(), settingsPanel.component(), transport.component(), commands);
        views.forEach(view -> showBehind(view.window()));
        desk.setVisible(true);
        desk.toFront();
        transport.focus();
        book.onChange(this::renew);
        player.open();
        runs.goToItsDate();
    }

    /** Shows a window that does not ask for the keyboard: the first key is for the button that plays. */
    private static void showBehind(JFrame window) {
        window.setAutoRequestFocus(false);
        window.setVisible(true);
        window.setAutoRequestFocus(true);
    }

    /** Called while the console is made: it knows then which windows there are. */
    private void furnish(Console console) {
        views = Arrays.stream(Views.values())
                .map(view -> view.make(surroundings, inspectors))
                .toList();
        views.forEach(view -> console.registerFrame(view.window()));
        arrange(console);
    }

    private void write(Runnable work) {
        fileThread.execute(work);
    }

    private void renew() {
        synchronized (shown.lock()) {
            Inspected.renew(desk);
        }
    }

    private void arrange(JFrame console) {
        Rectangle screen = Screen.bounds();
        int width = Desk.widthOn(screen);
        console.setBounds(screen.x, screen.y, width, screen.height);
        Rectangle rest = new Rectangle(screen.x + width, screen.y, screen.width - width, screen.height);
        for (int i = 0; i < views.size(); i++) {
            views.get(i).window().setBounds(Views.values()[i].in(rest));
        }
    }

    /** Waits until the console is closed. Not on the event thread. */
    void await() throws InterruptedException {
        desk.await();
        player.close();
        fileThread.await();
    }

    // What the player tells.

    @Override
    public void restart(Playback run) {
        shown = run;
        broken = false;
        simulation.show(run);
        Inspected.follow(desk, run.world(), simulation, inspectors);
        charts.restart(run);
        warn(run);
        views.forEach(view -> view.restart(run));
        policies.restart(run);
        settingsPanel.show();
        sayWaiting();
        sayName();
        refresh(run);
    }

    @Override
    public void refresh(Playback run) {
        simulation.frame(run);
        views.forEach(view -> view.refresh(run));
        charts.refresh(run);
        policies.refresh(run, !broken && run.isUnfinished());
        transport.show(run, broken, rate.of(run, player.isPlaying()), exports.isFilming());
        exports.refresh(run);
    }

    @Override
    public void refused(String why) {
        settingsPanel.show();
        sayWaiting();
        SwingUtilities.invokeLater(() -> Ask.complain(desk, "This run cannot begin", why));
    }

    /** Says so before a run is played that will not fit into memory; once for a scenario. */
    private void warn(Playback run) {
        Scenario scenario = run.scenario().withPolicies(List.of());
        if (scenario.equals(weighed)) {
            return;
        }
        weighed = scenario;
        fileThread.submit("Memory", () -> {
            long need = need(scenario, run.worldSeed(), run.runSeed());
            long room = Runtime.getRuntime().maxMemory();
            return need <= room ? () -> {} : () -> Ask.complain(desk, TOO_LARGE, tooLarge(need, room));
        });
    }

    /** One that breaks off in its first years needs little, and says why when it is played. */
    private static long need(Scenario scenario, long worldSeed, long runSeed) {
        try {
            return Footprint.of(scenario, worldSeed, runSeed);
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static String tooLarge(long need, long room) {
        return String.format(
                Locale.ROOT,
                "To its end this run may take %d MB, and the program may use %d. %s",
                need >> 20,
                room >> 20,
                FileThread.MORE_MEMORY);
    }

    @Override
    public void failed(Failure failure) {
        if (broken) {
            return; // Where memory ran out it does so in many places: one message is enough.
        }
        broken = true;
        fileThread.submit("Save scenario", () -> {
            String repeat = FailureDialog.repeat(failure);
            return () -> FailureDialog.show(desk, failure, repeat);
        });
    }

    // What can be done.

    List<View> views() {
        return views;
    }

    Player player() {
        return player;
    }

    Desk desk() {
        return desk;
    }

    Settings settings() {
        return settings;
    }

    Exports exports() {
        return exports;
    }

    Playback shown() {
        return shown;
    }

    void changeSpeed(int notches) {
        transport.changeSpeed(notches);
    }

    void togglePolicy(PolicyKind kind) {
        policies.toggle(kind);
    }

    void swapBook() {
        book.show(book.book() == Book.TRUE ? Book.RECORDED : Book.TRUE);
    }

    void showTab(String title) {
        desk.toFront();
        desk.getTabPane().setSelectedIndex(desk.getTabPane().indexOfTab(title));
    }

    void showWindow(View view) {
        view.window().setVisible(true);
        view.window().toFront();
    }

    void inspect() {
        Inspected.ask(desk, shown.world()).ifPresent(name -> {
            synchronized (shown.lock()) {
                Inspected.show(desk, List.of(name), shown.world(), simulation, inspectors);
            }
        });
    }

    void arrange() {
        arrange(desk);
        views.forEach(view -> view.window().setVisible(true));
    }

    void forgetClicks() {
        scenarios.unsaved().beforeForgetting(ExplorerCommands.FORGET, runs.forgettingClicks());
    }

    private void opened(Playback first) {
        policies.forget();
        runs.show(first);
    }

    private void saved() {
        settingsPanel.show();
        sayName();
    }

    /** The name of the scenario, and of its file. */
    private void sayName() {
        String file = scenarios
                .path()
                .map(path -> " (" + Shown.path(path.getFileName()) + ")")
                .orElse("");
        desk.setTitle("D\u00e9tente \u2014 " + shown.scenario().name() + file);
    }

    private void sayWaiting() {
        settingsPanel.say(settings.changesSince(shown));
    }
}
