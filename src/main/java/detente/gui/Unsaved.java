package detente.gui;

import detente.gui.look.Ask;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.setting.Settings;
import java.awt.Component;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;

/** Asks before what was clicked or set since the last file is lost, and only then. Event thread only. */
final class Unsaved {
    private static final String SAVE = "Save";
    private static final String DISCARD = "Discard";

    private final Component desk;
    private final Player player;
    private final Settings settings;
    private final BiConsumer<Playback, Runnable> save;

    /**
     * @param desk the window over which the question appears
     * @param save saves all of a run and the settings, and then, unless that went wrong, does what it is given
     */
    Unsaved(Component desk, Player player, Settings settings, BiConsumer<Playback, Runnable> save) {
        this.desk = desk;
        this.player = player;
        this.settings = settings;
        this.save = save;
    }

    /**
     * Does something that ends the scenario: clicks and settings are lost by it.
     *
     * @param asked what was asked for: the title of the question
     */
    void beforeLeaving(String asked, Runnable deed) {
        whenHeard(run -> ask(asked, run, settings.changes(), deed));
    }

    /** Does something that takes back what was clicked, and leaves the settings as they are. */
    void beforeForgetting(String asked, Runnable deed) {
        whenHeard(run -> ask(asked, run, 0, deed));
    }

    /** The player is asked first: what was clicked just before is known by then. */
    void whenHeard(Consumer<Playback> question) {
        player.read(run -> SwingUtilities.invokeLater(() -> question.accept(run)));
    }

    private void ask(String asked, Playback run, long changes, Runnable deed) {
        boolean clicked = settings.isClicked(run);
        if (!clicked && changes == 0) {
            deed.run();
        } else if (desk.isDisplayable()) {
            String answer = Ask.choose(desk, asked, words(clicked, changes), SAVE, DISCARD);
            if (answer.equals(SAVE)) {
                save.accept(run, deed);
            } else if (answer.equals(DISCARD)) {
                deed.run();
            }
        }
    }

    private static String words(boolean clicked, long changes) {
        String set = changes == 1 ? "a changed setting" : changes + " changed settings";
        String lost = Stream.of(clicked ? "policies that were clicked" : "", changes > 0 ? set : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return "In no file yet: " + lost + ".";
    }
}
