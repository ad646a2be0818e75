package detente.gui.view.chart;

import detente.gui.look.ScrollSheet;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Charts below and beside each other, to be scrolled where they would be too low. One of them fills the place after a
 * double click or Enter, until the next.
 */
final class ChartGrid extends ScrollSheet {
    private static final int COLUMN = 430;

    private final List<ChartCard<?>> cards;
    private @Nullable ChartCard<?> enlarged;
    private @Nullable ChartCard<?> chosen;

    ChartGrid(List<ChartCard<?>> cards) {
        this.cards = cards;
        setBackground(Color.WHITE);
        cards.forEach(this::listenTo);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
        arrange();
    }

    private void listenTo(ChartCard<?> card) {
        card.setToolTipText("Double click or Enter: this chart alone, and back");
        card.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (card == chosen && event.getClickCount() == 1) {
                    choose(null);
                } else {
                    card.requestFocusInWindow();
                    choose(card);
                }
                if (event.getClickCount() == 2) {
                    enlarge(card);
                }
            }
        });
        card.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                choose(card);
            }
        });
        card.registerKeyboardAction(event -> enlarge(card), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
    }

    /** Frames a chart, so that it is clear which one is saved. */
    private void choose(@Nullable ChartCard<?> card) {
        chosen = card;
        for (ChartCard<?> each : cards) {
            each.setBorder(BorderFactory.createLineBorder(each == card ? Color.GRAY : Color.WHITE));
        }
    }

    /** Shows one chart alone, or all again. */
    void enlarge(ChartCard<?> card) {
        enlarged = enlarged == null ? card : null;
        choose(enlarged);
        arrange();
    }

    /** The charts to be saved: the one that stands alone or was clicked last, else all. */
    List<ChartCard<?>> chosen() {
        return chosen == null ? cards : List.of(chosen);
    }

    /** How many charts stand beside each other. */
    int columns() {
        return enlarged == null ? StrictMath.max(1, getWidth() / COLUMN) : 1;
    }

    private void arrange() {
        removeAll();
        if (enlarged != null) {
            setLayout(new BorderLayout());
            add(enlarged, BorderLayout.CENTER);
        } else {
            setLayout(new GridLayout(0, columns()));
            cards.forEach(this::add);
        }
        revalidate();
        repaint();
    }
}
