package detente.gui.play;

import detente.metric.Book;
import java.util.ArrayList;
import java.util.List;

/** Whether the windows show all that happened or what the public would know: one switch for all. Event thread only. */
public final class BookSwitch {
    private final List<Runnable> listeners = new ArrayList<>();
    private Book book = Book.TRUE;

    /** {@link Book#TRUE} or {@link Book#RECORDED}. */
    public Book book() {
        return book;
    }

    /** Shows a book. */
    public void show(Book other) {
        if (other == Book.NONE) {
            throw new IllegalArgumentException("a window shows one of the two books");
        }
        if (other != book) {
            book = other;
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls back on the event thread whenever the other book is shown. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
