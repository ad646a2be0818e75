package detente.gui.view.chart;

import detente.gui.look.Saving;
import detente.gui.look.TextSize;
import detente.gui.play.Playback;
import detente.gui.play.Surroundings;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** A window with the chart of a quantity, from the beginning of the run that is shown. Event thread only. */
final class QuantityWindow {
    private static final String OVER = " (of a run that is over)";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 340;
    /** Each further window stands so far from the one before. */
    private static final int AWAY = 24;

    private static final int MOST = 8;

    private final Quantity quantity;
    private final Surroundings surroundings;
    private final JFrame window;
    private final ChartCard<Trail> card;
    private final ChartHead head = new ChartHead(this::show, this::save, "the chart");
    private volatile @Nullable Trail trail;
    private @Nullable Moment moment;
    private boolean over;

    /** @param others how many of its kind there are: it stands beside them */
    QuantityWindow(Quantity quantity, Surroundings surroundings, int others) {
        this.quantity = quantity;
        this.surroundings = surroundings;
        window = new JFrame(quantity.name());
        card = new ChartCard<>(List.of(quantity), true, this::show);
        window.setContentPane(head.above(card));
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                surroundings.run().accept(run -> end());
            }
        });
        window.setSize((int) (WIDTH * TextSize.factor()), (int) (HEIGHT * TextSize.factor()));
        window.setLocationRelativeTo(null);
        int away = AWAY * (others % MOST);
        window.setLocation(window.getX() + away, window.getY() + away);
        window.addNotify();
        surroundings.run().accept(run -> trail = new Trail(quantity, run));
    }

    JFrame window() {
        return window;
    }

    private void end() {
        if (trail != null) {
            trail.end();
        }
    }

    private void save() {
        Saving.save(
                surroundings.files(),
                window,
                card.chart().fileName(),
                Saving.LINES,
                new ChartFile(List.of(card))::write);
    }

    /** Another run is shown: begins anew with what has the same name there, or says that there is nothing. */
    void restart(Playback run) {
        end();
        over = over || quantity.in().apply(run.model()).isEmpty();
        if (over) {
            window.setTitle(quantity.name() + OVER);
        } else {
            trail = new Trail(quantity, run);
        }
    }

    /** Steps were carried out. */
    void refresh(Playback run) {
        Trail known = trail;
        if (known != null && !over) {
            known.look();
            moment = Moment.of(run);
            show();
        }
    }

    /** Shows what is known, as soon as something is. */
    void show() {
        Trail known = trail;
        Moment when = moment;
        if (known != null && when != null) {
            card.show(known, surroundings.book().book(), when, head.span());
        }
    }
}
