package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.metric.Book;

/** A quantity with the policies, and dashed without them. It is the truth in either book, and says so. */
record QuantityChart(Quantity quantity) implements Chart<Trail> {
    @Override
    public String title(Book book) {
        return quantity.name();
    }

    @Override
    public String unit(Book book, boolean policies) {
        return quantity.unit() + (book == Book.RECORDED ? " (true)" : "");
    }

    @Override
    public void fill(LivePanel panel, Trail data, Book book) {
        panel.add("", Palette.BLUE, true, data.without());
        panel.add("", Palette.BLUE, false, data.with());
    }
}
