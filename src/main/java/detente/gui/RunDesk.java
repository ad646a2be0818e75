package detente.gui;

import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.setting.Settings;
import detente.io.scenario.ScenarioFile;
import java.awt.Component;
import java.util.function.Supplier;

/** What can be asked of the run that is shown: to go on, to go somewhere, to begin again. Event thread only. */
final class RunDesk {
    private final Component desk;
    private final Player player;
    private final Settings settings;
    private final Supplier<Playback> shown;

    /**
     * @param desk the window over which dialogs appear
     * @param shown the run that is shown
     */
    RunDesk(Component desk, Player player, Settings settings, Supplier<Playback> shown) {
        this.desk = desk;
        this.player = player;
        this.settings = settings;
        this.shown = shown;
    }

    void togglePlay() {
        if (player.isPlaying()) {
            player.pause();
        } else {
            player.play();
        }
    }

    void step() {
        player.step(1);
    }

    void stepYear() {
        player.step(shown.get().model().clock().stepsPerYear());
    }

    /** The schedule as it stands, what was clicked included, with the settings as they are now. */
    void restart() {
        Supplier<ScenarioFile> next = settings.asSet();
        player.restart(run -> Settings.begin(Settings.withClicks(next.get(), run)));
    }

    void nextSeed() {
        double next = settings.get(Settings.SEED) + 1;
        settings.set(Settings.SEED, next > Settings.SEED.max() ? Settings.SEED.min() : next);
        restart();
    }

    /** What takes the clicks back: with the schedule as it was opened or saved up to now, not as it may be saved since. */
    Runnable forgettingClicks() {
        Supplier<ScenarioFile> next = settings.asSet();
        return () -> player.restart(run -> Settings.begin(next.get()));
    }

    /** Shows a run that was begun, at the date of the scenario that is open. */
    void show(Playback begun) {
        player.restart(run -> begun);
        goToItsDate();
    }

    /** Goes to the date of the scenario that is open, if it has one. */
    void goToItsDate() {
        settings.opened().date().ifPresent(this::goTo);
    }

    void goToDate() {
        DateDialog.ask(desk, shown.get().scenario()).ifPresent(this::goTo);
    }

    private void goTo(double date) {
        player.goTo(run -> run.model().clock().stepAtOrAfter(date));
    }
}
