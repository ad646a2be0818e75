package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import detente.metric.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the incident data with which the model is compared.
 *
 * @param id its name in model documentation, such as {@code T01}
 * @param pattern what it is about, in the record
 * @param figure what the record says
 * @param source key of the list of references
 * @param setting where the model's value is found
 * @param kind how the model is judged by it
 * @param note what has to be known about it; may be empty
 * @param metric the metric of a run that has to be so; empty where {@code id} says what is found in the record
 */
public record Target(
        String id,
        String pattern,
        Figure figure,
        String source,
        Setting setting,
        Kind kind,
        String note,
        Optional<Metric> metric) {

    private static final String TARGETS = "targets.csv";
    private static final String NOT_FITTED = "not-fitted.csv";

    /**
     * A figure of the record.
     *
     * @param bounds its 95 % interval
     * @param unit unit, {@code "1"} for a pure number
     * @param weight how much it counts where sets are calibrated: as if so many times as much were known of it
     */
    public record Figure(double value, Bounds bounds, String unit, double weight) {
        /** One that counts as it is. */
        public Figure(double value, Bounds bounds, String unit) {
            this(value, bounds, unit, 1);
        }
    }

    /** How the model is judged by a figure. */
    public enum Kind {
        /** The model's value has to lie in the interval. */
        INTERVAL,
        /** The model's value has to reach the lower end. */
        LOWER_BOUND,
        /** The model's value has to lie in the interval, and does by construction; the note says by which. */
        BY_CONSTRUCTION,
        /** The model does not represent it; the note says why. */
        NOT_A_TARGET;

        /** What is said where it is met. */
        Validation.Verdict met() {
            return this == BY_CONSTRUCTION ? Validation.Verdict.BUILT_IN : Validation.Verdict.INSIDE;
        }
    }

    /** A figure of the record. */
    public Target(String id, String pattern, Figure figure, String source, Setting setting, Kind kind, String note) {
        this(id, pattern, figure, source, setting, kind, note, Optional.empty());
    }

    /** All figures that come with the program, in order. */
    public static List<Target> all() {
        return shipped(TARGETS);
    }

    /** Figures of the record to which nothing was fitted, in order; the note of each begins with the law of its interval. */
    static List<Target> notFitted() {
        return shipped(NOT_FITTED);
    }

    private static List<Target> shipped(String resource) {
        try (InputStream bytes = Target.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return read(ResultCsv.open(resource, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static List<Target> read(Csv csv) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            targets.add(new Target(
                    row.get(csv.column("id")),
                    row.get(csv.column("pattern")),
                    new Figure(
                            csv.number(row, csv.column("value")),
                            new Bounds(csv.number(row, csv.column("lo")), csv.number(row, csv.column("hi"))),
                            row.get(csv.column("unit"))),
                    row.get(csv.column("source")),
                    Setting.valueOf(row.get(csv.column("setting"))),
                    Kind.valueOf(row.get(csv.column("kind"))),
                    row.get(csv.column("note"))));
        }
        return targets;
    }

    /** What the record says. */
    public double value() {
        return figure.value();
    }

    /** The 95 % interval of {@link #value}. */
    public Bounds bounds() {
        return figure.bounds();
    }

    /** How much it counts where sets are calibrated. */
    public double weight() {
        return figure.weight();
    }

    /** Unit, {@code "1"} for a pure number. */
    public String unit() {
        return figure.unit();
    }

    /** Where a value of the model is: 0 at that of the record, −1 and 1 at the ends of its interval. */
    public double place(double model) {
        double low = bounds().low();
        if (kind == Kind.LOWER_BOUND) {
            return (model - low) / low - 1;
        }
        double off = model - value();
        return off / (off < 0 ? value() - low : bounds().high() - value());
    }

    /** Whether a value of the model meets it; a value that is missing does not. */
    public boolean isMetBy(double model) {
        return switch (kind) {
            case INTERVAL, BY_CONSTRUCTION -> model >= bounds().low() && model <= bounds().high();
            case LOWER_BOUND -> model >= bounds().low();
            case NOT_A_TARGET -> throw new IllegalStateException(id + " is not a target");
        };
    }
}
