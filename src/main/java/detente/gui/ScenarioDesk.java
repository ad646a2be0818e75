package detente.gui;

import detente.gui.file.Proposal;
import detente.gui.file.RecentFiles;
import detente.gui.file.ScenarioStore;
import detente.gui.look.Ask;
import detente.gui.look.Web;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.setting.Settings;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import detente.page.packing.LabPage;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Opens and saves scenarios. A saved scenario holds its luck and its date: it opens again where it was saved. */
final class ScenarioDesk {
    /** What can be asked for. */
    static final String OPEN = "Open scenario";

    static final String RECENT = "Open recent";
    static final String SAVE = "Save scenario";
    static final String SAVE_AS = "Save scenario as";

    static final String LABORATORY = "Open in the laboratory";

    private static final String ENDING = ".json";

    private static final String CHANGED = " Changed in the window.";

    private final Component desk;
    private final FileThread fileThread;
    private final Player player;
    private final Settings settings;
    private final Consumer<Playback> opened;
    private final Runnable saved;
    private final Predicate<Path> browser;
    private final Unsaved unsaved;
    private final RecentFiles recent = new RecentFiles(Preferences.userRoot().node("detente/gui"));
    private Optional<Path> path;

    /**
     * @param desk the window over which dialogs appear
     * @param path where the scenario was read from; empty for a shipped one
     * @param opened is given the run of another scenario, when one was opened
     * @param saved is told that the run was saved
     * @param browser opens a page, and says whether it could
     */
    ScenarioDesk(
            Component desk,
            FileThread fileThread,
            Player player,
            Settings settings,
            Optional<Path> path,
            Consumer<Playback> opened,
            Runnable saved,
            Predicate<Path> browser) {
        this.desk = desk;
        this.fileThread = fileThread;
        this.player = player;
        this.settings = settings;
        this.path = path;
        this.opened = opened;
        this.saved = saved;
        this.browser = browser;
        unsaved = new Unsaved(desk, player, settings, this::keep);
        path.ifPresent(recent::add);
    }

    /** Asks before anything is lost. */
    Unsaved unsaved() {
        return unsaved;
    }

    /** Where the scenario is stored. */
    Optional<Path> path() {
        return path;
    }

    void open() {
        JFileChooser chooser = chooser(OPEN);
        if (chooser.showOpenDialog(desk) == JFileChooser.APPROVE_OPTION) {
            leaveFor(OPEN, chooser.getSelectedFile().toPath());
        }
    }

    void openRecent() {
        List<Path> files = recent.list();
        if (files.isEmpty()) {
            Ask.tell(desk, RECENT, "No scenario file was opened or saved yet.");
            return;
        }
        Object chosen = JOptionPane.showInputDialog(
                desk, "File", RECENT, JOptionPane.PLAIN_MESSAGE, null, files.toArray(), files.get(0));
        if (chosen instanceof Path file) {
            leaveFor(RECENT, file);
        }
    }

    private void leaveFor(String asked, Path file) {
        unsaved.beforeLeaving(
                asked, () -> open(asked, () -> ScenarioReader.read(Source.file(file.toString())), Optional.of(file)));
    }

    void openShipped(String name) {
        unsaved.beforeLeaving(
                shipped(name), () -> open(shipped(name), () -> ShippedScenarios.read(name), Optional.empty()));
    }

    /** What is asked for where a shipped scenario is to be opened. */
    static String shipped(String name) {
        return "Open shipped: " + name;
    }

    private void open(String asked, Supplier<ScenarioFile> reader, Optional<Path> file) {
        fileThread.submit(asked, () -> {
            ScenarioFile scenario = reader.get();
            Playback first = begin(scenario);
            file.ifPresent(recent::add);
            return () -> {
                settings.open(scenario);
                path = file;
                opened.accept(first);
            };
        });
    }

    /**
     * The run of a scenario, at its beginning: what cannot begin is not opened, so nothing is saved in its place.
     *
     * @throws BadInput if the world of the scenario cannot be built
     */
    static Playback begin(ScenarioFile file) {
        try {
            return Settings.begin(file);
        } catch (IllegalArgumentException e) {
            throw new BadInput("scenario '" + file.scenario().name() + "': " + e.getMessage());
        } catch (OutOfMemoryError e) {
            throw new BadInput("scenario '" + file.scenario().name() + "': memory does not suffice for it. "
                    + FileThread.MORE_MEMORY);
        }
    }

    void save() {
        save(asShown(), () -> {});
    }

    void saveAs() {
        saveAs(asShown(), () -> {});
    }

    /** Opens what would be saved now in the page of the laboratory. */
    void laboratory() {
        unsaved.whenHeard(shown -> {
            try {
                ScenarioFile file = asItStands(shown).apply(shown);
                fileThread.submit(LABORATORY, () -> {
                    Path page = LabPage.asFile(LabPage.with(file));
                    boolean opened = browser.test(page);
                    return opened ? () -> {} : () -> Ask.tell(desk, LABORATORY, page + Web.NONE);
                });
            } catch (IllegalArgumentException e) {
                Ask.complain(desk, LABORATORY, String.valueOf(e.getMessage()));
            }
        });
    }

    /** Saves that, and does something then. */
    private void keep(Playback shown, Runnable then) {
        try {
            save(asItStands(shown), then);
        } catch (IllegalArgumentException e) {
            Ask.complain(desk, SAVE, String.valueOf(e.getMessage()));
        }
    }

    /**
     * All that was clicked and set: where settings wait for another run, as that would begin.
     *
     * @throws IllegalArgumentException with a sentence, if settings do not go together
     */
    private Function<Playback, ScenarioFile> asItStands(Playback shown) {
        ScenarioFile opened = settings.opened();
        ScenarioFile next = settings.next();
        return settings.waitFor(shown) ? run -> changed(opened, Settings.withClicks(next, run)) : asShown();
    }

    /** A run with its luck and its date. */
    private Function<Playback, ScenarioFile> asShown() {
        ScenarioFile opened = settings.opened();
        return run -> changed(opened, Settings.fileOf(run, opened.description()));
    }

    /** What its author says of a scenario may not hold of what was made of it here: the file says so too. */
    private static ScenarioFile changed(ScenarioFile opened, ScenarioFile file) {
        String words = file.description();
        boolean said = words.isEmpty() || words.endsWith(CHANGED);
        return said || file.scenario().equals(opened.scenario()) ? file : file.withDescription(words + CHANGED);
    }

    private void save(Function<Playback, ScenarioFile> what, Runnable then) {
        path.ifPresentOrElse(file -> save(file, what, then), () -> saveAs(what, then));
    }

    private void saveAs(Function<Playback, ScenarioFile> what, Runnable then) {
        JFileChooser chooser = chooser(SAVE_AS);
        String name = settings.opened().scenario().name();
        chooser.setSelectedFile(
                path.map(Path::toFile).orElse(Proposal.free(chooser.getCurrentDirectory(), name, ENDING)));
        if (chooser.showSaveDialog(desk) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        File chosen = chooser.getSelectedFile();
        File file = chosen.getName().contains(".") ? chosen : new File(chosen.getPath() + ENDING);
        boolean agreed = !file.exists()
                || path.filter(file.toPath()::equals).isPresent()
                || Ask.replaces(desk, SAVE_AS, file.toPath());
        if (agreed) {
            save(file.toPath(), what, then);
        }
    }

    /** The order goes to the player: what was clicked just before is in the file. */
    private void save(Path file, Function<Playback, ScenarioFile> what, Runnable then) {
        player.read(run -> {
            ScenarioFile scenario = what.apply(run);
            fileThread.submit(SAVE, () -> {
                begin(scenario);
                ScenarioStore.save(scenario, file);
                recent.add(file);
                return () -> {
                    saved(scenario, file);
                    then.run();
                };
            });
        });
    }

    private void saved(ScenarioFile scenario, Path file) {
        settings.saved(scenario);
        path = Optional.of(file);
        saved.run();
    }

    private JFileChooser chooser(String asked) {
        JFileChooser chooser = Proposal.chooser(asked);
        path.ifPresent(file -> chooser.setSelectedFile(file.toAbsolutePath().toFile()));
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (JSON, YAML)", "json", "yaml", "yml"));
        return chooser;
    }
}
