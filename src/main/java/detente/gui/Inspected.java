package detente.gui;

import detente.gui.view.inspect.Inspectors;
import detente.gui.view.inspect.NumberChart;
import detente.model.state.State;
import detente.model.state.World;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.ListModel;
import sim.display.Console;
import sim.display.GUIState;
import sim.util.Bag;

/** What is inspected and charted: states are followed from one run to the next, all else goes with its run. */
final class Inspected {
    private Inspected() {}

    /** Another run is shown: inspectors of the one before would stand still and say what is no longer so. */
    static void follow(Console console, World world, GUIState simulation) {
        charts(console).forEach(NumberChart::follow);
        List<String> inspected = titles(console);
        if (inspected.isEmpty()) {
            return;
        }
        int tab = console.getTabPane().getSelectedIndex();
        show(console, inspected, world, simulation);
        console.getTabPane().setSelectedIndex(tab);
    }

    private static List<NumberChart> charts(Console console) {
        List<NumberChart> charts = new ArrayList<>();
        for (Object inspector : console.getAllInspectors()) {
            if (inspector instanceof NumberChart chart) {
                charts.add(chart);
            }
        }
        return charts;
    }

    /** Inspects the states that have these names. */
    static void show(Console console, List<String> names, World world, GUIState simulation) {
        Bag inspectors = new Bag();
        Bag titles = new Bag();
        for (String title : names) {
            stateOf(title, world).ifPresent(state -> {
                inspectors.add(Inspectors.of(state, simulation));
                titles.add(title);
            });
        }
        console.setInspectors(inspectors, titles);
    }

    /** Asks which state is to be inspected: what a click on one says, from the keyboard. */
    static Optional<String> ask(Console console, World world) {
        Object[] titles = world.states().stream().map(Inspectors::title).toArray();
        Object chosen = JOptionPane.showInputDialog(
                console, "State", "Inspect a state", JOptionPane.PLAIN_MESSAGE, null, titles, titles[0]);
        return Optional.ofNullable(chosen).map(Object::toString);
    }

    private static Optional<State> stateOf(String title, World world) {
        return world.states().stream()
                .filter(state -> Inspectors.title(state).equals(title))
                .findFirst();
    }

    private static List<String> titles(Console console) {
        List<String> titles = new ArrayList<>();
        Component tab = console.getTabPane().getComponentAt(Desk.TABS.indexOf("Inspectors"));
        list((Container) tab).map(JList::getModel).ifPresent(model -> addTo(titles, model));
        return titles;
    }

    private static void addTo(List<String> titles, ListModel<?> model) {
        for (int i = 0; i < model.getSize(); i++) {
            titles.add(String.valueOf(model.getElementAt(i)));
        }
    }

    /** The first list in a part of a window: MASON lets nobody else have it. */
    private static Optional<JList<?>> list(Container part) {
        for (Component inner : part.getComponents()) {
            if (inner instanceof JList<?> list) {
                return Optional.of(list);
            }
            Optional<JList<?>> within = inner instanceof Container container ? list(container) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
