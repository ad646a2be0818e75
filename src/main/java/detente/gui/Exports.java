package detente.gui;

import detente.experiment.Levers;
import detente.experiment.RunSpec;
import detente.gui.file.Film;
import detente.gui.file.Proposal;
import detente.gui.look.Ask;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.View;
import detente.gui.setting.Settings;
import detente.io.document.FailureText;
import detente.io.result.RecordedRun;
import detente.io.scenario.ScenarioFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Leaves what was seen in files: all tables of the run, and the frames of a film. */
final class Exports {
    private static final String ALL = "all windows";
    private static final String TABLES = "Export tables";
    private static final String FILM = "Film";

    private final JFrame desk;
    private final List<View> views;
    private final FileThread fileThread;
    private final Player player;
    private Optional<Film> film = Optional.empty();
    private String filmed = ALL;

    /**
     * Exports of what is played.
     *
     * @param desk the window over which dialogs appear
     * @param views what can be filmed alone
     */
    Exports(JFrame desk, List<View> views, FileThread fileThread, Player player) {
        this.desk = desk;
        this.views = views;
        this.fileThread = fileThread;
        this.player = player;
    }

    /** All tables of the run up to now, in a new folder, as {@code run --out} leaves them. */
    void tables() {
        folder(chooser(TABLES + " into a new folder", "run")).ifPresent(this::tables);
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
        fileThread.submit(TABLES, () -> {
            if (years < Levers.YEARS.min()) {
                throw new IllegalArgumentException("There is nothing to export before "
                        + Levers.YEARS.format(Levers.YEARS.min()) + " years of observation.");
            }
            ScenarioFile file = whole.withScenario(
                    whole.scenario().withYears(years, whole.scenario().burnInYears()));
            List<String> typed = List.of("gui", file.scenario().name());
            RecordedRun.write(target, file, spec, typed);
            return () -> Ask.tell(desk, TABLES, "The tables are in " + target + ".");
        });
    }

    /** Begins a film, or ends it. */
    void film() {
        if (film.isPresent()) {
            end(film.orElseThrow());
            return;
        }
        JFileChooser chooser = chooser(FILM + ": one picture for each step, into a folder", "film");
        JComboBox<String> choice = choice();
        chooser.setAccessory(labelled("Of", choice));
        folder(chooser).ifPresent(target -> film(target, String.valueOf(choice.getSelectedItem())));
    }

    /** All windows as they stand on the screen, or one picture alone, of a size of its own. */
    private JComboBox<String> choice() {
        JComboBox<String> choice = new JComboBox<>();
        choice.addItem(ALL);
        views.forEach(view -> choice.addItem(view.window().getTitle()));
        choice.setSelectedItem(filmed);
        choice.setToolTipText("All windows as they stand on the screen, or one picture alone");
        return choice;
    }

    private static JPanel labelled(String text, JComponent component) {
        JLabel label = new JLabel(text);
        label.setDisplayedMnemonic(text.charAt(0));
        label.setLabelFor(component);
        JPanel pair = new JPanel();
        pair.add(label);
        pair.add(component);
        return pair;
    }

    private void end(Film taken) {
        film = Optional.empty();
        player.showEveryStep(false);
        fileThread.submit(
                FILM, () -> () -> Ask.tell(desk, FILM, taken.frames() + " frames are in " + taken.folder() + "."));
    }

    /**
     * Begins a film in a folder.
     *
     * @param of the title of a window; any other text for all of them
     */
    void film(Path target, String of) {
        fileThread.submit(FILM, () -> {
            Film begun = Film.in(target);
            return () -> {
                film = Optional.of(begun);
                filmed = of;
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
    void refresh(Playback run) {
        film.flatMap(running -> running.take(run.stepsDone(), this::picture)).ifPresent(this::write);
    }

    private Optional<BufferedImage> picture() {
        Optional<View> alone = views.stream()
                .filter(view -> view.window().getTitle().equals(filmed))
                .findFirst();
        return alone.isPresent() ? alone.map(View::picture) : Screen.picture(windows());
    }

    private List<JFrame> windows() {
        return Stream.concat(Stream.of(desk), views.stream().map(View::window)).toList();
    }

    /** The player waits until it is written: frames do not pile up in memory, and a full disk ends the film at once. */
    private void write(Film.Frame frame) {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        fileThread.submit(FILM, () -> {
            try {
                frame.write();
                return () -> {};
            } catch (IOException e) {
                return () -> breakOff(FailureText.withFile(e));
            } finally {
                written.complete(true);
            }
        });
        player.read(run -> written.join());
    }

    /** Says so once: the next frame may be lost too before this is known. */
    private void breakOff(String why) {
        if (film.isPresent()) {
            film = Optional.empty();
            player.showEveryStep(false);
            Ask.complain(desk, FILM, "The film broke off: " + why);
        }
    }

    private static JFileChooser chooser(String title, String name) {
        JFileChooser chooser = Proposal.chooser(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setSelectedFile(Proposal.free(chooser.getCurrentDirectory(), name, ""));
        return chooser;
    }

    private Optional<Path> folder(JFileChooser chooser) {
        boolean agreed = chooser.showDialog(desk, "Choose") == JFileChooser.APPROVE_OPTION;
        return agreed ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    }
}
