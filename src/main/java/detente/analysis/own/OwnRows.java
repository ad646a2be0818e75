package detente.analysis.own;

import detente.analysis.pattern.Incident;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.table.Csv;
import detente.model.operation.OperationType;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a table of incidents, and keeps count of what is left out and why. */
final class OwnRows {
    private static final int MOST_PROBLEMS = 20;
    private static final int LEAST = 0;
    private static final int MOST = 10;

    private final ColumnMap map;
    private final Csv csv;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> states = new LinkedHashMap<>();
    private final List<Dated> found = new ArrayList<>();
    private long rows;
    private long wrong;

    /** An incident with its date; its time is that in its year. */
    record Dated(LocalDate date, Incident incident) {}

    private OwnRows(ColumnMap map, Csv csv) {
        this.map = map;
        this.csv = csv;
    }

    /**
     * Reads a table.
     *
     * @throws BadInput with row and column of what cannot be read
     */
    static OwnRows read(Source source, ColumnMap map) {
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        if (source.text().isBlank()) {
            throw new BadInput(source.name() + ": is empty");
        }
        try (Csv csv = new Csv(source.name(), () -> new ByteArrayInputStream(text), true, BadInput::new)) {
            OwnRows rows = new OwnRows(map, csv);
            rows.checkHeader(source.name());
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                rows.add(row);
            }
            rows.report(source.name());
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    private void checkHeader(String table) {
        List<String> header = csv.header();
        for (String sign : List.of(";", "\t")) {
            if (header.size() == 1 && header.get(0).contains(sign)) {
                throw new BadInput(table + ":1: columns are parted by '" + Shown.signs(sign)
                        + "', and should be by commas: save it as CSV with commas, and a point in decimals");
            }
        }
        List<String> asked = new ArrayList<>(List.of(map.date(), map.initiator(), map.type()));
        asked.addAll(map.states());
        if (!map.severity().column().isEmpty()) {
            asked.add(map.severity().column());
        }
        List<String> lacks = asked.stream()
                .filter(column -> !header.contains(column))
                .map(column -> table + ":1: there is no column '" + Shown.value(column) + "', which the map names"
                        + Names.suggestion(column, header))
                .toList();
        if (!lacks.isEmpty()) {
            throw new BadInput(lacks);
        }
        Set<String> once = new LinkedHashSet<>();
        header.stream()
                .filter(column -> !once.add(column) && asked.contains(column))
                .forEach(column -> {
                    throw new BadInput(table + ":1: there are two columns '" + Shown.value(column) + "'");
                });
    }

    private void report(String table) {
        if (!problems.isEmpty()) {
            if (wrong > problems.size()) {
                problems.add(table + ": and " + (wrong - problems.size()) + " more");
            }
            throw new BadInput(problems);
        }
    }

    private void problem(String column, String cell, String what) {
        wrong++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(String.valueOf(csv.problem(Shown.value(column) + " is '" + Shown.value(cell) + "' and " + what)
                    .getMessage()));
        }
    }

    private void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    private String cell(List<String> row, String column) {
        return row.get(csv.header().indexOf(column)).strip();
    }

    private boolean isMissing(String cell) {
        return cell.isEmpty() || map.words().missing().contains(cell);
    }

    private List<String> words(String cell) {
        String separator = map.words().separator();
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = 0; end >= 0 && !separator.isEmpty(); begin = end + separator.length()) {
            end = cell.indexOf(separator, begin);
            words.add(cell.substring(begin, end < 0 ? cell.length() : end).strip());
            if (end < 0) {
                break;
            }
        }
        return (separator.isEmpty() ? List.of(cell) : words)
                .stream().filter(word -> !isMissing(word)).distinct().toList();
    }

    private void add(List<String> row) {
        rows++;
        long before = wrong;
        Optional<LocalDate> date = date(cell(row, map.date()));
        Optional<OperationType> type = type(cell(row, map.type()));
        double severity = severity(row);
        if (wrong > before) {
            return;
        } else if (date.isEmpty()) {
            skip("no date");
        } else if (date.get().getYear() < map.words().from()
                || date.get().getYear() > map.words().until()) {
            skip("other years");
        } else if (type.isEmpty()) {
            skip("no type, or one that the map leaves out");
        } else if (Double.isNaN(severity)) {
            skip("no severity");
        } else {
            addPairs(row, date.get(), type.get(), severity);
        }
    }

    private void addPairs(List<String> row, LocalDate date, OperationType type, double severity) {
        List<String> initiators = words(cell(row, map.initiator())).stream()
                .map(map::name)
                .distinct()
                .toList();
        List<String> targets = new ArrayList<>();
        map.states().forEach(column -> words(cell(row, column)).forEach(word -> targets.add(map.name(word))));
        if (initiators.isEmpty()) {
            skip("no initiator");
        } else if (initiators.size() > 1) {
            skip("several initiators");
        } else if (targets.isEmpty()) {
            skip("no target");
        } else if (map.states().size() > 1 && !targets.contains(initiators.get(0))) {
            skip("initiator is neither of the two states");
        } else {
            targets.removeIf(target -> target.equals(initiators.get(0)));
            if (targets.isEmpty()) {
                skip("target is the initiator");
            }
            double time = (date.getDayOfYear() - 1.) / (Year.isLeap(date.getYear()) ? 366 : 365);
            targets.stream()
                    .distinct()
                    .forEach(target -> found.add(new Dated(
                            date,
                            new Incident(
                                    time,
                                    state(initiators.get(0)),
                                    state(target),
                                    type,
                                    StrictMath.rint(severity),
                                    null))));
        }
    }

    private int state(String name) {
        return states.computeIfAbsent(name, state -> states.size());
    }

    private Optional<LocalDate> date(String cell) {
        if (isMissing(cell)) {
            return Optional.empty();
        }
        try {
            if (map.dates().isPresent()) {
                return Optional.of(LocalDate.parse(cell, map.dates().get()));
            }
            boolean hasTime = cell.length() > 10 && (cell.charAt(10) == ' ' || cell.charAt(10) == 'T');
            return Optional.of(LocalDate.parse(hasTime ? cell.substring(0, 10) : cell));
        } catch (DateTimeException e) {
            problem(
                    map.date(),
                    cell,
                    map.dates().isPresent()
                            ? "is no date as 'dates' of the map says"
                            : "should be a date such as 2014-05-31; 'dates' of the map says how others are written");
            return Optional.empty();
        }
    }

    private Optional<OperationType> type(String cell) {
        List<String> words = words(cell);
        Set<String> known = map.types().keySet();
        for (String word : words) {
            if (!known.contains(word)) {
                problem(map.type(), word, "'types' of the map does not name it" + Names.suggestion(word, known));
                return Optional.empty();
            }
        }
        return known.stream()
                .filter(words::contains)
                .flatMap(word -> map.typeOf(word).stream())
                .findFirst();
    }

    private double severity(List<String> row) {
        String column = map.severity().column();
        if (column.isEmpty()) {
            return 0;
        }
        String cell = cell(row, column);
        if (isMissing(cell)) {
            return Double.NaN;
        }
        double severity;
        try {
            severity = csv.number(Arrays.asList(cell), 0) * map.severity().times();
        } catch (BadInput e) {
            severity = Double.NaN;
        }
        if (!(severity >= LEAST && severity <= MOST)) {
            problem(
                    column,
                    cell,
                    "should be a number with a point, from 0 to " + MOST
                            + (map.severity().times() == 1
                                    ? ""
                                    : " when multiplied by " + map.severity().times()));
        }
        return severity;
    }

    /** Number of rows. */
    long rows() {
        return rows;
    }

    /** How many rows are left out, by reason. */
    Map<String, Integer> skipped() {
        return skipped;
    }

    /** The incidents. */
    List<Dated> found() {
        return found;
    }
}
