package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.metric.Book;
import detente.model.ConflictModel;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * A number of something in a run that changes from step to step: with the policies, and dashed without them. It is the
 * truth in either book, and its chart says so.
 *
 * @param name what it is called: the title of its chart
 * @param unit in what it is counted
 * @param in reads it in a run as it stands then; empty where there is no such thing
 */
public record Quantity(String name, String unit, Function<ConflictModel, Optional<DoubleSupplier>> in)
        implements Chart<Trail> {
    @Override
    public String title(Book book) {
        return name;
    }

    @Override
    public String unit(Book book, boolean policies) {
        return unit + (book == Book.RECORDED ? " (true)" : "");
    }

    @Override
    public void fill(LivePanel panel, Trail data, Book book) {
        panel.add("", Palette.BLUE, true, data.without());
        panel.add("", Palette.BLUE, false, data.with());
    }
}
