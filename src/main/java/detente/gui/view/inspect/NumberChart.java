package detente.gui.view.inspect;

import detente.model.ConflictModel;
import java.awt.Frame;
import sim.display.GUIState;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.Bag;
import sim.util.Properties;
import sim.util.media.chart.ChartGenerator;
import sim.util.media.chart.XYChartGenerator;

/** MASON's chart of a number, with time in years where MASON counts steps. */
public final class NumberChart extends TimeSeriesChartingPropertyInspector {
    private static final long serialVersionUID = 1;

    private static final String TIME = "years since the burn-in";
    private static final long MILLISECONDS = 500;
    private int shown = -1;

    /** Made by MASON, when somebody chooses it in the menu beside a number. On the event thread. */
    public NumberChart(Properties properties, int index, Frame parent, GUIState simulation) {
        super(properties, index, parent, simulation);
        if (isValidInspector() && generator.getNumSeriesAttributes() == 1) {
            ((XYChartGenerator) generator).setXAxisLabel(TIME);
            hideChoiceOfSteps();
        }
    }

    /** Takes the place of MASON's own in the menu beside every number. */
    public static void offer() {
        Bag menu = getPropertyInspectorClassNames();
        for (int i = 0; i < menu.size(); i++) {
            if (menu.get(i).equals(TimeSeriesChartingPropertyInspector.class.getName())) {
                menu.set(i, NumberChart.class.getName());
            }
        }
    }

    /** The last of the parts at the left, where MASON asks every how many steps a point is drawn: with every frame. */
    private void hideChoiceOfSteps() {
        int last = generator.getNumGlobalAttributes() - 1;
        generator.getGlobalAttribute(last).setVisible(false);
    }

    @Override
    public void updateInspector() {
        ConflictModel model = (ConflictModel) simulation.state;
        if (model.nextStep() != shown) {
            shown = model.nextStep();
            updateSeries(model.clock().timeOf(shown), Double.NEGATIVE_INFINITY);
            generator.updateChartWithin(ChartGenerator.FORCE_KEY, MILLISECONDS);
        }
    }
}
