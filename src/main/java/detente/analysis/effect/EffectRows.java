package detente.analysis.effect;

import detente.analysis.runs.Columns;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.TableFile;
import detente.analysis.sample.Holm;
import detente.io.result.Disk;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of {@code effects.csv}. They wait until all are there, since the last column needs the p-values of all; the
 * contrasts of one metric are a family of tests.
 */
public final class EffectRows implements Closeable {
    /** Among as many tests an adjusted p-value says nothing, and none waits for it. */
    private static final int MOST = 2_000_000;

    private final List<String> metrics;
    private final TableFile<EffectTable.Row> table;
    private final Columns waiting;
    private final List<Contrast> contrasts = new ArrayList<>();
    private boolean tooMany;
    private int written;

    /** Number of contrasts. */
    private long family;

    private int worlds;

    /** @param folder where a file may be made for what does not fit into memory */
    public EffectRows(Disk disk, Path folder, List<String> metrics, TableFile<EffectTable.Row> table) {
        this.metrics = metrics;
        this.table = table;
        waiting = new Columns(disk, folder, Compared.NUMBERS, MOST);
    }

    /**
     * Takes the effects on all metrics, in their order.
     *
     * @param worldsOfPoint the largest number of a world
     */
    public void add(Contrast contrast, List<Compared> effects, int worldsOfPoint) {
        family++;
        worlds = StrictMath.max(worlds, worldsOfPoint);
        if (tooMany) {
            effects.forEach(effect -> write(contrast, effect, Double.NaN));
            return;
        }
        contrasts.add(contrast);
        effects.forEach(effect -> waiting.add(effect.numbers()));
        if (waiting.size() > MOST) {
            double[] none = new double[waiting.size()];
            Arrays.fill(none, Double.NaN);
            writeAll(none);
            tooMany = true;
        }
    }

    /** Whether so many worlds can tell anything of so many contrasts. */
    public Reach reach() {
        return Reach.ofEffects(family, worlds);
    }

    /** Writes all that waits. */
    public void finish() {
        if (!tooMany) {
            writeAll(adjusted(waiting.of(Effect.P_VALUE)));
        }
    }

    private void writeAll(double[] adjusted) {
        waiting.each(
                numbers -> write(contrasts.get(written / metrics.size()), Compared.of(numbers), adjusted[written]));
        contrasts.clear();
    }

    private void write(Contrast contrast, Compared effect, double adjusted) {
        table.add(new EffectTable.Row(contrast, metrics.get(written % metrics.size()), effect, adjusted));
        written++;
    }

    /** P-values, adjusted within their families. */
    private double[] adjusted(double[] values) {
        double[] all = new double[values.length];
        for (int metric = 0; metric < metrics.size(); metric++) {
            double[] family = new double[values.length / metrics.size()];
            for (int contrast = 0; contrast < family.length; contrast++) {
                family[contrast] = values[contrast * metrics.size() + metric];
            }
            double[] adjusted = Holm.adjusted(family);
            for (int contrast = 0; contrast < family.length; contrast++) {
                all[contrast * metrics.size() + metric] = adjusted[contrast];
            }
        }
        return all;
    }

    @Override
    public void close() {
        waiting.close();
    }
}
