package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.metric.Book;
import java.util.Locale;

/**
 * What a card shows: its lines and what they are called.
 *
 * @param <D> what it draws
 */
interface Chart<D> {

    /** What is shown, in a book. */
    String title(Book book);

    /**
     * In which unit.
     *
     * @param book what the record does not show is shown as it is
     * @param policies whether there are any, so that there is something to compare
     */
    String unit(Book book, boolean policies);

    /** Whether its lines are of different orders of magnitude. */
    default boolean isLogarithmic() {
        return false;
    }

    /** Puts the lines into an empty panel. */
    void fill(LivePanel panel, D data, Book book);

    /** A name for files. */
    default String fileName() {
        return title(Book.TRUE)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip()
                .replace(' ', '-');
    }
}
