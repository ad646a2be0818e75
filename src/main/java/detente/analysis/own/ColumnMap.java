package detente.analysis.own;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Value;
import detente.model.operation.OperationType;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which columns of a table incidents stand, and what its words mean.
 *
 * @param date column of the date
 * @param dates how dates are written; empty: year-month-day, with or without a time behind it
 * @param initiator column of who did it
 * @param states columns of two states of which the one that did not do it suffered it, or of the one that did
 * @param type column of the type
 * @param types what its words mean, the first one first where a cell has several
 * @param severity where severity stands
 * @param words what else is said of its words
 */
record ColumnMap(
        String date,
        Optional<DateTimeFormatter> dates,
        String initiator,
        List<String> states,
        String type,
        Map<String, String> types,
        Severity severity,
        Words words) {
    private static final List<String> SHIPPED = List.of("dcid2", "eurepoc");

    /** What a word for a type can mean: a type, or that the incident is left out. */
    private static final List<String> MEANINGS = Stream.concat(
                    Arrays.stream(OperationType.values()).map(Enum::name), Stream.of("LEFT_OUT"))
            .toList();

    /**
     * Where severity stands.
     *
     * @param column empty where the table has none
     * @param times what it is multiplied by to lie between 0 and 10
     */
    record Severity(String column, double times) {}

    /**
     * What is said of words in cells.
     *
     * @param names other names of states, with the name that counts
     * @param missing what says that something is not known
     * @param separator between several words of a cell; empty: there are never several
     * @param from first year that counts
     * @param until last year that counts
     */
    record Words(Map<String, String> names, List<String> missing, String separator, long from, long until) {}

    /**
     * Reads one.
     *
     * @param name of one that comes with the program, or the path of a file
     * @throws BadInput with all that is wrong
     */
    static ColumnMap read(String name) {
        if (SHIPPED.contains(name)) {
            return read(Source.shipped(name, "/detente/analysis/own/" + name + ".json"));
        } else if (Source.isBareWord(name) && !Files.exists(FilePath.of(name))) {
            throw new BadInput(
                    "--columns: there is no map '" + Shown.value(name) + "'" + Names.suggestion(name, SHIPPED)
                            + "; shipped are " + String.join(" and ", SHIPPED) + ", or name a JSON or YAML file");
        }
        return read(Source.file(name));
    }

    private static ColumnMap read(Source source) {
        Section map = Section.of(source);
        map.take("about").ifPresent(Value::text);
        String date = map.text("date");
        Optional<DateTimeFormatter> dates = map.take("dates").flatMap(ColumnMap::format);
        String initiator = map.text("initiator");
        List<String> states = map.has("states") ? pair(map) : List.of(map.text("target"));
        String type = map.text("type");
        Map<String, String> types = new LinkedHashMap<>();
        map.need("types").flatMap(Value::section).ifPresent(section -> section.all()
                .forEach((word, value) -> value.oneOf(MEANINGS).ifPresent(meant -> types.put(word, meant))));
        String severity = map.take("severity").flatMap(Value::text).orElse("");
        double times = map.take("severityTimes").flatMap(Value::positive).orElse(1.);
        Words words = words(map);
        map.refuseOthers();
        map.report();
        return new ColumnMap(date, dates, initiator, states, type, types, new Severity(severity, times), words);
    }

    private static Words words(Section map) {
        Map<String, String> names = new LinkedHashMap<>();
        map.take("names").flatMap(Value::section).ifPresent(section -> section.all()
                .forEach((other, value) -> value.text().ifPresent(name -> names.put(other, name))));
        List<String> missing = map.take("missing").map(Value::items).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
        String separator = map.take("separator").flatMap(Value::text).orElse("");
        long from = year(map, "from").orElse(1L);
        long until = year(map, "until").orElse(9999L);
        if (from > until) {
            map.problem("must have 'from' no later than 'until'");
        }
        return new Words(names, missing, separator, from, until);
    }

    private static Optional<Long> year(Section map, String key) {
        return map.take(key).flatMap(value -> value.whole(1, 9999));
    }

    private static List<String> pair(Section map) {
        Optional<Value> states = map.take("states");
        List<String> columns = states.map(Value::items).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
        if (columns.size() != 2) {
            states.ifPresent(value -> value.keyProblem("must be a list of two columns"));
        }
        return columns;
    }

    private static Optional<DateTimeFormatter> format(Value value) {
        return value.text().flatMap(pattern -> {
            try {
                return Optional.of(DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                value.problem("must be a pattern of a date, such as \"d.M.yyyy\"");
                return Optional.empty();
            }
        });
    }

    /** The type that a word means; empty where incidents of it are left out. */
    Optional<OperationType> typeOf(String word) {
        return Arrays.stream(OperationType.values())
                .filter(meant -> meant.name().equals(types.get(word)))
                .findFirst();
    }

    /** The name that counts of a state. */
    String name(String word) {
        return words.names().getOrDefault(word, word);
    }
}
