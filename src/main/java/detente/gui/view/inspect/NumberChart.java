package detente.gui.view.inspect;

import detente.model.ConflictModel;
import java.awt.Frame;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import sim.display.GUIState;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.Bag;
import sim.util.Properties;
import sim.util.media.chart.ChartGenerator;
import sim.util.media.chart.XYChartGenerator;

/** MASON's chart of a number, with time in years where MASON counts steps. It goes on in the next run. */
public final class NumberChart extends TimeSeriesChartingPropertyInspector {
    private static final long serialVersionUID = 1;

    private static final String TIME = "years since the burn-in";
    private static final long MILLISECONDS = 500;
    private static final String OVER = " (of a run that is over)";
    private static final int NOTHING = -1;

    private final XYSeries curve;
    private int shown = NOTHING;
    private boolean over;

    /** Made by MASON, when somebody chooses it in the menu beside a number. On the event thread. */
    public NumberChart(Properties properties, int index, Frame parent, GUIState simulation) {
        super(properties, index, parent, simulation);
        curve = isValidInspector() ? latest(curves()) : new XYSeries("cancelled");
        if (isValidInspector() && generator.getNumSeriesAttributes() == 1) {
            ((XYChartGenerator) generator).setXAxisLabel(TIME);
            hideChoiceOfSteps();
        }
    }

    private XYSeriesCollection curves() {
        return (XYSeriesCollection) generator.getSeriesDataset();
    }

    private static XYSeries latest(XYSeriesCollection curves) {
        return curves.getSeries(curves.getSeriesCount() - 1);
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
        if (!over && model.nextStep() != shown) {
            shown = model.nextStep();
            updateSeries(model.clock().timeOf(shown), Double.NEGATIVE_INFINITY);
            generator.updateChartWithin(ChartGenerator.FORCE_KEY, MILLISECONDS);
        }
    }

    /** Another run is shown: begins anew with the number of the same name there, or says that there is none. */
    public void follow() {
        over = over || curves().indexOf(curve) < 0;
        if (over) {
            return;
        }
        Facts before = (Facts) properties;
        String name = before.getName(index);
        before.in((ConflictModel) simulation.state)
                .filter(facts -> facts.indexOf(name) >= 0)
                .ifPresentOrElse(facts -> begin(facts, facts.indexOf(name)), this::end);
    }

    private void begin(Facts facts, int number) {
        properties = facts;
        index = number;
        shown = NOTHING;
        curve.clear();
        updateInspector();
        setStopper(reviseStopper(simulation.scheduleRepeatingImmediatelyAfter(getUpdateSteppable())));
        simulation.controller.registerInspector(this, getStopper());
    }

    /** Beside curves that go on it would be taken for one of them. */
    private void end() {
        over = true;
        if (curves().getSeriesCount() > 1) {
            generator.removeSeries(curves().indexOf(curve));
        } else {
            generator.setTitle(generator.getTitle() + OVER);
        }
    }
}
