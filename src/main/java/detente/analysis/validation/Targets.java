package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The figures of the incident data that come with the program. */
final class Targets {
    private static final String RESOURCE = "targets.csv";

    private Targets() {}

    /** All of them, in order. */
    static List<Target> all() {
        try (InputStream bytes = Targets.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return read(ResultCsv.open(RESOURCE, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static List<Target> read(Csv csv) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            targets.add(new Target(
                    row.get(csv.column("id")),
                    row.get(csv.column("pattern")),
                    csv.number(row, csv.column("value")),
                    new Bounds(csv.number(row, csv.column("lo")), csv.number(row, csv.column("hi"))),
                    row.get(csv.column("unit")),
                    row.get(csv.column("source")),
                    Target.Kind.valueOf(row.get(csv.column("kind"))),
                    row.get(csv.column("note"))));
        }
        return targets;
    }
}
