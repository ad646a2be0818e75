package detente.gui;

import detente.experiment.Numeral;
import detente.gui.command.Command;
import detente.gui.command.Commands;
import detente.gui.look.Era;
import detente.gui.look.WrapPanel;
import detente.gui.play.BookSwitch;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.Speed;
import detente.metric.Book;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** Below the console: play, steps, speed, and a line of time to go to any date. Event thread only. */
final class TransportBar {
    private static final int GAP = 4;

    private final Player player;
    private final JPanel panel = new JPanel(new BorderLayout(0, GAP));
    private final JButton play;
    private final List<JButton> steps;
    private final JComboBox<Speed> speed = new JComboBox<>(Speed.values());
    private final JSlider timeline = new JSlider();
    private final JLabel status = new JLabel(" ");
    private final JCheckBox recorded = new JCheckBox("recorded only");
    private boolean showing;

    /**
     * @param book which operations the windows show
     * @param commands what the buttons do
     * @param goTo goes to where so many steps were done
     */
    TransportBar(Player player, BookSwitch book, Commands commands, IntConsumer goTo) {
        this.player = player;
        play = button(commands, ExplorerCommands.PLAY, "Play");
        JPanel buttons = new WrapPanel(GAP, 0);
        buttons.add(play);
        steps = List.of(
                button(commands, ExplorerCommands.STEP_WEEK, "+1 step"),
                button(commands, ExplorerCommands.STEP_YEAR, "+1 year"));
        steps.forEach(buttons::add);
        buttons.add(button(commands, ExplorerCommands.RESTART, "Restart"));
        buttons.add(button(commands, ExplorerCommands.NEXT_SEED, "Next seed"));
        speed.setSelectedItem(player.speed());
        speed.setToolTipText("speed (Ctrl+. and Ctrl+,)");
        speed.addActionListener(event -> player.setSpeed((Speed) speed.getSelectedItem()));
        timeline.setToolTipText("date: drag to go there");
        timeline.addChangeListener(event -> {
            if (!showing && !timeline.getValueIsAdjusting()) {
                goTo.accept(timeline.getValue());
            }
        });
        recorded.setToolTipText("show what the public would know, not all that happened (Ctrl+B)");
        recorded.addActionListener(event -> book.show(recorded.isSelected() ? Book.RECORDED : Book.TRUE));
        book.onChange(() -> recorded.setSelected(book.book() == Book.RECORDED));
        panel.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        panel.add(buttons, BorderLayout.PAGE_START);
        panel.add(line(timeline, speed), BorderLayout.CENTER);
        panel.add(line(status, recorded), BorderLayout.PAGE_END);
    }

    private static JPanel line(JComponent wide, JComponent narrow) {
        JPanel line = new JPanel(new BorderLayout(GAP, 0));
        line.add(wide, BorderLayout.CENTER);
        line.add(narrow, BorderLayout.LINE_END);
        return line;
    }

    private static JButton button(Commands commands, String name, String face) {
        Command command = commands.find(name);
        JButton button = new JButton(face);
        button.addActionListener(event -> command.deed().run());
        button.setToolTipText(name + " (" + command.keyWords() + ")");
        button.setMargin(new Insets(2, GAP, 2, GAP));
        return button;
    }

    JComponent component() {
        return panel;
    }

    /** One notch faster or slower. */
    void changeSpeed(int notches) {
        int index = StrictMath.min(Speed.values().length - 1, StrictMath.max(0, speed.getSelectedIndex() + notches));
        speed.setSelectedIndex(index);
    }

    /** The keyboard goes to the first button. */
    void focus() {
        play.requestFocusInWindow();
    }

    /**
     * Shows where a run is.
     *
     * @param broken whether it broke off
     * @param reached years in a second; NaN where that is not known
     */
    void show(Playback run, boolean broken, double reached, boolean filming) {
        boolean over = broken || !run.isUnfinished();
        play.setText(over ? (broken ? "Broken off" : "At the end") : player.isPlaying() ? "Pause" : "Play");
        play.setEnabled(!over);
        steps.forEach(button -> button.setEnabled(!over));
        showing = true;
        timeline.setMinimum(0);
        timeline.setMaximum(run.scenario().steps());
        if (!timeline.getValueIsAdjusting()) {
            timeline.setValue(run.stepsDone());
        }
        showing = false;
        Era era = Era.of(run.scenario());
        status.setText(String.format(
                Locale.ROOT,
                "<html><b>Year %s</b> of %s, seed %d, world %d%s<br>%s</html>",
                era.number(run.time(), 2),
                Numeral.of(era.said(run.scenario().years())),
                run.runSeed(),
                run.worldSeed(),
                filming ? ", <b>filming</b>" : "",
                doing(over, broken, reached)));
    }

    private String doing(boolean over, boolean broken, double reached) {
        if (over) {
            return (broken ? "Broken off" : "At the end") + ": Restart to play again";
        }
        if (!player.isPlaying()) {
            return "Paused";
        }
        if (player.isSkipping()) {
            return "On the way to that date";
        }
        String words = Double.isNaN(reached) ? "\u2026" : player.speed().reached(reached);
        return "Asked " + player.speed() + ", reached " + words;
    }
}
