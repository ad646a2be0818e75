package detente.gui;

import detente.gui.look.Inside;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.inspect.ThemedInspector;
import detente.model.ConflictModel;
import detente.model.state.State;
import detente.model.state.World;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.ListModel;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** What is inspected and charted: states are followed from one run to the next, all else goes with its run. */
final class Inspected {
    /** What is asked for. */
    static final String ASK = "Inspect a state";

    private static final String OVER = " (of a run that is over)";

    private Inspected() {}

    /** Another run is shown: inspectors of the one before would stand still and say what is no longer so. */
    static void follow(Console console, World world, GUIState simulation, Inspectors make) {
        detached(console).forEach(each -> follow(each, console, simulation));
        List<String> inspected = titles(console);
        if (inspected.isEmpty()) {
            return;
        }
        int tab = console.getTabPane().getSelectedIndex();
        show(console, inspected, world, simulation, make);
        console.getTabPane().setSelectedIndex(tab);
    }

    /** Inspectors in windows of their own: the console knows them, but not where they are. */
    private static List<ThemedInspector> detached(Console console) {
        List<ThemedInspector> detached = new ArrayList<>();
        for (Object inspector : console.getAllInspectors()) {
            if (inspector instanceof ThemedInspector themed
                    && SwingUtilities.getWindowAncestor(themed) instanceof JFrame window
                    && window != console
                    && window.isDisplayable()) {
                detached.add(themed);
            }
        }
        return detached;
    }

    /** Goes on with what has the same name in the next run, or says that its run is over. */
    private static void follow(ThemedInspector inspector, Console console, GUIState simulation) {
        if (inspector.follow((ConflictModel) simulation.state)) {
            console.registerInspector(
                    inspector,
                    inspector.reviseStopper(
                            simulation.scheduleRepeatingImmediatelyAfter(inspector.getUpdateSteppable())));
        } else if (SwingUtilities.getWindowAncestor(inspector) instanceof JFrame window
                && !window.getTitle().endsWith(OVER)) {
            window.setTitle(window.getTitle() + OVER);
        }
    }

    /** The other book is shown: inspectors say what of them it does not show. */
    static void renew(Console console) {
        for (Object inspector : console.getAllInspectors()) {
            ((Inspector) inspector).updateInspector();
        }
    }

    /** Inspects the states that have these names. */
    static void show(Console console, List<String> names, World world, GUIState simulation, Inspectors make) {
        Bag inspectors = new Bag();
        Bag titles = new Bag();
        for (String title : names) {
            stateOf(title, world).ifPresent(state -> {
                inspectors.add(make.of(state, simulation));
                titles.add(title);
            });
        }
        console.setInspectors(inspectors, titles);
    }

    /** Asks which state is to be inspected: what a click on one says, from the keyboard. */
    static Optional<String> ask(Console console, World world) {
        Object[] titles = world.states().stream().map(Inspectors::title).toArray();
        Object chosen =
                JOptionPane.showInputDialog(console, "State", ASK, JOptionPane.PLAIN_MESSAGE, null, titles, titles[0]);
        return Optional.ofNullable(chosen).map(Object::toString);
    }

    private static Optional<State> stateOf(String title, World world) {
        return world.states().stream()
                .filter(state -> Inspectors.title(state).equals(title))
                .findFirst();
    }

    /** The first list in the tab is that of what is inspected. */
    private static List<String> titles(Console console) {
        Component tab = console.getTabPane().getComponentAt(Desk.TABS.indexOf("Inspectors"));
        ListModel<?> model =
                Inside.of(tab, JList.class).findFirst().orElseThrow().getModel();
        return IntStream.range(0, model.getSize())
                .mapToObj(model::getElementAt)
                .map(String::valueOf)
                .toList();
    }
}
