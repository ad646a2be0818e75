package detente.gui.view.inspect;

import detente.gui.look.ScrollsDown;
import detente.gui.play.BookSwitch;
import detente.gui.view.inspect.Facts.Fact;
import detente.metric.Book;
import detente.model.ConflictModel;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import sim.portrayal.Inspector;

/** Themes below each other, as wide as the window: only down there is something to scroll to. All of it is the truth. */
public final class ThemedInspector extends Inspector implements ScrollsDown {
    private static final long serialVersionUID = 1;

    private final transient BookSwitch book;
    private final transient Consumer<Fact> charts;
    private final List<FactSheet> themes = new ArrayList<>();
    private final Box box = new Box(BoxLayout.Y_AXIS);

    /**
     * @param book which book the windows show: this one says that it is the truth when it is not that
     * @param charts opens the chart of a fact
     */
    ThemedInspector(String title, BookSwitch book, Consumer<Fact> charts) {
        this.book = book;
        this.charts = charts;
        setLayout(new BorderLayout());
        add(box, BorderLayout.NORTH);
        setTitle(title);
    }

    ThemedInspector add(String theme, Facts facts) {
        FactSheet sheet = new FactSheet(theme, facts, charts);
        themes.add(sheet);
        box.add(sheet);
        sheet.show(note());
        return this;
    }

    private String note() {
        return book.book() == Book.TRUE ? "" : " (true)";
    }

    /**
     * Goes on with what is called so in another run.
     *
     * @return false where there is nothing of that name: it stays as it was
     */
    public boolean follow(ConflictModel run) {
        List<FactSheet> before = List.copyOf(themes);
        List<Optional<Facts>> facts =
                before.stream().map(sheet -> sheet.facts().in(run)).toList();
        if (facts.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        themes.clear();
        box.removeAll();
        for (int i = 0; i < before.size(); i++) {
            add(before.get(i).theme(), facts.get(i).orElseThrow());
        }
        revalidate();
        return true;
    }

    @Override
    public void updateInspector() {
        themes.forEach(theme -> theme.show(note()));
    }
}
