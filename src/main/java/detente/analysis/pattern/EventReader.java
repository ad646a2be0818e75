package detente.analysis.pattern;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import detente.metric.Book;
import detente.model.operation.Cause;
import detente.model.operation.OperationType;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of one run after the other, as {@code events.csv} has them. */
final class EventReader implements Closeable {
    private final Csv csv;
    private final int id;
    private final int parent;
    private List<String> ahead;

    /** @throws IOException if it cannot be read */
    EventReader(Path file) throws IOException {
        csv = ResultCsv.open(file);
        try {
            id = csv.column("id");
            parent = csv.column("parent");
            ahead = csv.next();
        } catch (IOException | RuntimeException e) {
            csv.close();
            throw e;
        }
    }

    /** Rows of a run. */
    List<List<String>> rows(long run) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        while (!ahead.isEmpty() && csv.whole(ahead, csv.column("run")) <= run) {
            if (csv.whole(ahead, csv.column("run")) < run) {
                throw csv.problem(
                        "run is " + ahead.get(csv.column("run")) + ", and those of run " + run + " came before");
            }
            rows.add(ahead);
            ahead = csv.next();
        }
        return rows;
    }

    /** The series of a book. */
    IncidentSeries series(List<List<String>> rows, Book book, double years) {
        Map<String, Integer> states = new LinkedHashMap<>();
        Map<String, Incident> known = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (book == Book.TRUE || isRecorded(row)) {
                known.put(row.get(id), incident(row, book, states, known.get(row.get(parent))));
            }
        }
        List<Incident> incidents = new ArrayList<>(known.values());
        incidents.sort(Comparator.comparingDouble(Incident::time));
        return IncidentSeries.of(incidents, years);
    }

    private boolean isRecorded(List<String> row) {
        return text(row, "detected").equals("TRUE")
                && !text(row, "attributed_to").isEmpty();
    }

    private Incident incident(List<String> row, Book book, Map<String, Integer> states, @Nullable Incident answered) {
        double severity = csv.number(row, csv.column("severity"));
        return new Incident(
                csv.number(row, csv.column("time")),
                number(states, text(row, book == Book.TRUE ? "initiator" : "attributed_to")),
                number(states, text(row, "target")),
                type(text(row, "type")),
                book == Book.TRUE ? severity : StrictMath.rint(severity),
                text(row, "cause").equals(Cause.RETALIATION.name()) ? answered : null);
    }

    private OperationType type(String text) {
        return Arrays.stream(OperationType.values())
                .filter(type -> type.name().equals(text))
                .findFirst()
                .orElseThrow(() -> csv.problem("type is '" + text + "', which no operation has"));
    }

    private static int number(Map<String, Integer> states, String name) {
        return states.computeIfAbsent(name, state -> states.size());
    }

    private String text(List<String> row, String column) {
        return row.get(csv.column(column));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
