package detente.gui;

import detente.gui.command.Commands;
import detente.gui.look.Inside;
import detente.gui.look.TextSize;
import detente.gui.play.Player;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import sim.display.Console;

/**
 * MASON's console with the playback of our own: its inspectors, its list of windows and its frame stay, its clockwork,
 * seed and checkpoints give way to panels that know dates, seeds of 53 bits and scenarios.
 */
final class Desk extends Console {
    /** The tabs, in order. */
    static final List<String> TABS = List.of("Policies", "Settings", "Inspectors", "Windows", "About");

    private static final long serialVersionUID = 1;
    /** So that five tabs stand side by side on a small screen. */
    private static final Insets NARROW = new Insets(4, 8, 4, 8);

    /** Least and largest share of the screen. */
    private static final double NARROWEST = .3;

    private static final double WIDEST = .42;
    /** Points for each point of the size of text, so that policies stand beside their members. */
    private static final double WIDTH_OF_TEXT = 27;

    private static final String MASONS_WINDOWS = "Displays";

    private final CountDownLatch closed = new CountDownLatch(1);
    private transient Runnable closing = this::close;

    /** How wide it is at first, in pixels: wider for larger text, but most of the screen is for pictures. */
    static int widthOn(Rectangle screen) {
        double share =
                StrictMath.min(WIDEST, StrictMath.max(NARROWEST, WIDTH_OF_TEXT * TextSize.points() / screen.width));
        return (int) StrictMath.round(share * screen.width);
    }

    Desk(ConflictWithUI simulation) {
        super(simulation);
    }

    /** Puts our own parts in the place of those of MASON that do not fit. */
    void furnish(JComponent policies, JComponent settings, JComponent transport, Commands commands) {
        JTabbedPane tabs = getTabPane();
        Component inspectors = tab(tabs, "Inspectors");
        Component windows = tab(tabs, MASONS_WINDOWS);
        Component about = tab(tabs, "About");
        tabs.removeAll();
        tabs.putClientProperty("JTabbedPane.tabInsets", NARROW);
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        List<Component> parts = List.of(policies, settings, inspectors, windows, about);
        for (int i = 0; i < parts.size(); i++) {
            tabs.addTab(TABS.get(i), parts.get(i));
        }
        BorderLayout layout = (BorderLayout) getContentPane().getLayout();
        getContentPane().remove(layout.getLayoutComponent(BorderLayout.SOUTH));
        getContentPane().add(transport, BorderLayout.SOUTH);
        spellRight(inspectors);
        setJMenuBar(commands.menuBar());
        setIconImages(Emblem.images());
    }

    /** One of MASON's buttons has a letter too many. */
    private static void spellRight(Component part) {
        Inside.of(part, JButton.class)
                .filter(button -> button.getText().equals("Detatch"))
                .forEach(button -> button.setText("Detach"));
    }

    private static Component tab(JTabbedPane tabs, String title) {
        return tabs.getComponentAt(tabs.indexOfTab(title));
    }

    private Player player() {
        return ((ConflictWithUI) getSimulation()).player();
    }

    /** MASON asks. */
    @Override
    public int getPlayState() {
        return player().isPlaying() ? PS_PLAYING : PS_PAUSED;
    }

    @Override
    public synchronized void pressPlay() {
        player().play();
    }

    @Override
    public synchronized void pressPause() {
        player().pause();
    }

    /** A run never stops but at its end. */
    @Override
    public synchronized void pressStop() {
        player().pause();
    }

    /** Whatever is to be done when somebody wants it closed. */
    void onClosing(Runnable asked) {
        closing = asked;
    }

    @Override
    public void doClose() {
        closing.run();
    }

    /** Closes it, and asks nobody. */
    void close() {
        dispose();
        allControllers.remove(this);
        closed.countDown();
    }

    /** Waits until the window is closed. */
    void await() throws InterruptedException {
        closed.await();
    }
}
