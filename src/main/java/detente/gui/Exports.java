package detente.gui;

import detente.experiment.Levers;
import detente.experiment.RunSpec;
import detente.gui.file.Film;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.setting.Settings;
import detente.io.result.RecordedRun;
import detente.io.scenario.ScenarioFile;
import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;

/** Leaves what was seen in files: all tables of the run, and the frames of a film. */
final class Exports {
    private final Component desk;
    private final Clerk clerk;
    private final Player player;
    private Optional<Film> film = Optional.empty();

    /** @param desk the window over which dialogs appear */
    Exports(Component desk, Clerk clerk, Player player) {
        this.desk = desk;
        this.clerk = clerk;
        this.player = player;
    }

    /** All tables of the run up to now, in a new folder, as {@code run --out} leaves them. */
    void tables() {
        folder("Export tables into a new folder", "run").ifPresent(this::tables);
    }

    /** The same, into a folder that is known. */
    void tables(Path target) {
        player.read(run -> tables(run, target));
    }

    /** A run is a function of its scenario: it is carried out once more, up to its date. */
    private void tables(Playback run, Path target) {
        ScenarioFile whole = Settings.fileOf(run, "");
        double years = run.isUnfinished() ? run.time() : run.scenario().years();
        RunSpec spec = new RunSpec(1, 1, 1, 1, run.worldSeed(), run.runSeed());
        clerk.submit(() -> {
            if (years < Levers.YEARS.min()) {
                throw new IllegalArgumentException("There is nothing to export before "
                        + Levers.YEARS.format(Levers.YEARS.min()) + " years of observation.");
            }
            ScenarioFile file = whole.withScenario(
                    whole.scenario().withYears(years, whole.scenario().burnInYears()));
            List<String> typed = List.of("gui", file.scenario().name());
            RecordedRun.write(target, file, spec, typed);
            return () -> JOptionPane.showMessageDialog(desk, "The tables are in " + target + ".");
        });
    }

    /** Begins a film, or ends it. */
    void film() {
        if (film.isPresent()) {
            end(film.orElseThrow());
            return;
        }
        folder("Film: one picture for each step, into a folder", "film").ifPresent(this::film);
    }

    private void end(Film taken) {
        film = Optional.empty();
        player.showEveryStep(false);
        clerk.submit(() ->
                () -> JOptionPane.showMessageDialog(desk, taken.frames() + " frames are in " + taken.folder() + "."));
    }

    /** Begins a film in a folder. */
    void film(Path target) {
        clerk.submit(() -> {
            Film begun = Film.in(target);
            return () -> {
                film = Optional.of(begun);
                player.showEveryStep(true);
                player.read(where -> {}); // Whatever is asked is shown: where it stands is the first frame.
            };
        });
    }

    /** Whether a film is being taken. */
    boolean isFilming() {
        return film.isPresent();
    }

    /** Steps were carried out: the film goes on. */
    void refresh(Playback run, List<JFrame> windows) {
        film.flatMap(running -> running.take(run.stepsDone(), windows)).ifPresent(this::write);
    }

    /** The player waits until it is written: frames do not pile up in memory, and a full disk ends the film at once. */
    private void write(Film.Frame frame) {
        CountDownLatch written = new CountDownLatch(1);
        clerk.submit(() -> {
            try {
                frame.write();
                return () -> {};
            } catch (IOException e) {
                return () -> breakOff(Clerk.words(e));
            } finally {
                written.countDown();
            }
        });
        player.read(run -> await(written));
    }

    private static void await(CountDownLatch written) {
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void breakOff(String why) {
        film = Optional.empty();
        player.showEveryStep(false);
        clerk.complain("The film broke off: " + why);
    }

    private Optional<Path> folder(String title, String name) {
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setSelectedFile(new File(name).getAbsoluteFile());
        boolean agreed = chooser.showDialog(desk, "Choose") == JFileChooser.APPROVE_OPTION;
        return agreed ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    }
}
