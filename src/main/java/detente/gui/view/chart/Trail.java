package detente.gui.view.chart;

import detente.chart.Curve;
import detente.gui.play.Playback;
import detente.model.ConflictModel;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A quantity at the beginning of a run and after every step of it, with the policies and without them: whatever the
 * speed, and from the first step on, however late somebody asks. The player's thread writes it while it carries out
 * steps; the event thread reads it in {@link #look}.
 */
final class Trail {
    private final Line with;
    private final Line without;
    private final Runnable end;

    /** What was written down, and what of it is shown. */
    private static final class Line {
        private final Quantity quantity;
        private final Curve written = new Curve();
        private final Curve shown = new Curve();

        private @Nullable ConflictModel model;
        private DoubleSupplier number = () -> Double.NaN;

        Line(Quantity quantity) {
            this.quantity = quantity;
        }

        void write(double time, ConflictModel here) {
            if (here != model) {
                model = here;
                number = quantity.in().apply(here).orElse(() -> Double.NaN);
            }
            written.append(time, number.getAsDouble());
        }

        void look() {
            for (int i = shown.size(); i < written.size(); i++) {
                shown.append(written.time(i), written.value(i));
            }
        }
    }

    /** Begins to follow a run that stands still; what it did before is carried out once more. */
    Trail(Quantity quantity, Playback run) {
        with = new Line(quantity);
        without = new Line(quantity);
        run.retrace(this::write);
        end = run.follow(this::write);
    }

    private void write(Playback run) {
        with.write(run.time(), run.model());
        without.write(run.time(), run.shadow());
    }

    /** Follows the run no more. */
    void end() {
        end.run();
    }

    /** Shows what was written down since. On the event thread, while the run stands still. */
    void look() {
        with.look();
        without.look();
    }

    Curve with() {
        return with.shown;
    }

    Curve without() {
        return without.shown;
    }
}
