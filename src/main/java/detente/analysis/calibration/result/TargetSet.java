package detente.analysis.calibration.result;

import detente.analysis.own.OwnData;
import detente.analysis.sample.Bounds;
import detente.analysis.validation.RecordForm;
import detente.analysis.validation.RecordedWorlds;
import detente.analysis.validation.Target;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.io.table.Csv;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that have to be met: those of the record that come with the program, or some of them with values of one's own, in
 * a list or in a table with columns {@code id}, {@code value}, {@code low}, {@code high}, perhaps {@code metric} and
 * {@code weight}, or those of a table of incidents.
 *
 * @param name of those that come with the program; empty for values of one's own
 * @param targets the figures, in order
 * @param form how much there is in the record that they are from
 */
record TargetSet(String name, List<Target> targets, RecordForm form) {
    /** Name of those that come with the program. */
    static final String SHIPPED = "record";

    private static final String ID = "id";
    private static final String VALUE = "value";
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String METRIC = "metric";
    private static final String WEIGHT = "weight";
    private static final String DATA = "data";
    private static final String COLUMNS = "columns";
    private static final Form<Double> NUMBER =
            new Form<>(Value::number, number -> number, () -> new Tree().with("type", "number"));

    /** All that come with the program and with which the model can be compared. */
    static TargetSet shipped() {
        return new TargetSet(SHIPPED, List.copyOf(known().values()), RecordForm.SHIPPED);
    }

    private static Map<String, Target> known() {
        Map<String, Target> known = new LinkedHashMap<>();
        Target.all().stream().filter(RecordedWorlds::isMeasured).forEach(target -> known.put(target.id(), target));
        return known;
    }

    /**
     * How they stand in a file.
     *
     * @param folder where the path of a table starts
     */
    static Form<TargetSet> form(Optional<Path> folder) {
        Form<List<Target>> own = Form.list(
                new Form<>(
                        value -> value.section().flatMap(section -> keys(section, Optional.empty())),
                        known -> Keys.written(tree -> keys(tree, Optional.of(known))),
                        () -> Keys.schema(schema -> keys(schema, Optional.empty()))),
                1);
        return new Form<>(
                value -> value.node() instanceof Node.Text
                        ? value.fileName()
                                .filter(name -> isThere(name, folder, value))
                                .map(name -> named(name, folder))
                        : value.node() instanceof Node.Fields
                                ? value.section().flatMap(section -> data(section, folder))
                                : own.read(value).map(targets -> once(targets, value)),
                set -> set.name().isEmpty() ? own.write(set.targets()) : set.name(),
                () -> Schema.any(
                        List.of(Form.FILE_NAME.schema().get(), own.schema().get(), Keys.schema(TargetSet::dataKeys))));
    }

    private static Optional<Section> dataKeys(Keys in) {
        in.key(DATA, Form.FILE_NAME.says("the path of a table of incidents"), Optional.empty(), true);
        in.key(COLUMNS, Form.FILE_NAME.says("name or path of the map of its columns"), Optional.empty(), true);
        return in.end();
    }

    /** Figures of a table of incidents, as the comparison with it has them. */
    private static Optional<TargetSet> data(Section section, Optional<Path> folder) {
        Optional<String> file = section.need(DATA).flatMap(Value::fileName);
        Optional<String> columns = section.need(COLUMNS).flatMap(Value::fileName);
        section.refuseOthers();
        if (file.isEmpty() || columns.isEmpty() || section.hasProblems()) {
            return Optional.empty();
        }
        String map = Source.isBareWord(columns.get()) ? columns.get() : Source.resolve(columns.get(), folder);
        OwnData data = OwnData.read(Source.resolve(file.get(), folder), map);
        Map<String, Target> known = known();
        List<Target> targets = data.targets().stream()
                .filter(target -> known.containsKey(target.id()))
                .map(target ->
                        new OwnTarget(target.id(), Optional.empty(), target.value(), target.bounds(), 1).target(known))
                .toList();
        return Optional.of(new TargetSet("", targets, data.form()));
    }

    private static Optional<Target> keys(Keys in, Optional<Target> known) {
        Optional<String> id = in.key(
                ID, Form.NAME.says("which figure of the record; any with 'metric'"), known.map(Target::id), true);
        Optional<Metric> metric = in.maybe(
                METRIC,
                Form.named(Metrics.all(), Metric::name).says("a metric of runs in the place of a figure of the record"),
                known.flatMap(Target::metric));
        Optional<Double> value = in.key(VALUE, NUMBER.says("what it is there"), known.map(Target::value), true);
        Form<Double> end = NUMBER.says("end of its interval of 95 %; left out where it has none");
        Optional<Double> low =
                in.maybe(LOW, end, known.map(one -> one.bounds().low()).filter(Double::isFinite));
        Optional<Double> high =
                in.maybe(HIGH, end, known.map(one -> one.bounds().high()).filter(Double::isFinite));
        Optional<Double> weight = in.maybe(
                WEIGHT,
                Form.POSITIVE.says("how much it counts, as if so many times as much were known; default 1"),
                known.map(Target::weight).filter(one -> one != 1));
        return in.end()
                .filter(section -> id.isPresent() && value.isPresent() && !section.hasProblems())
                .flatMap(section -> {
                    OwnTarget own = new OwnTarget(
                            id.get(),
                            metric,
                            value.get(),
                            new Bounds(low.orElse(Double.NaN), high.orElse(Double.NaN)),
                            weight.orElse(1.));
                    Optional<String> problem = own.problem(known());
                    problem.ifPresent(section::problem);
                    return problem.isEmpty() ? Optional.of(own.target(known())) : Optional.empty();
                });
    }

    private static TargetSet once(List<Target> targets, Value value) {
        Set<String> ids = new LinkedHashSet<>();
        targets.stream()
                .filter(target -> !ids.add(target.id()))
                .forEach(target -> value.keyProblem("names '" + target.id() + "' twice"));
        return new TargetSet("", targets, RecordForm.SHIPPED);
    }

    private static boolean isThere(String name, Optional<Path> folder, Value value) {
        boolean there = name.equals(SHIPPED) || Files.exists(FilePath.of(Source.resolve(name, folder)));
        if (!there) {
            value.problem("names no table: there is no such file; '" + SHIPPED + "' are the figures that come with the"
                    + " program");
        }
        return there;
    }

    private static TargetSet named(String name, Optional<Path> folder) {
        if (name.equals(SHIPPED)) {
            return shipped();
        }
        Source source = Source.table(Source.resolve(name, folder));
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        try (Csv csv = new Csv(source.name(), () -> new ByteArrayInputStream(bytes), true, BadInput::new)) {
            return new TargetSet("", rows(csv), RecordForm.SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Target> rows(Csv csv) throws IOException {
        Map<String, Target> known = known();
        Map<String, Target> found = new LinkedHashMap<>();
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            String metric = cell(csv, row, METRIC);
            if (!metric.isEmpty() && Metrics.find(metric).isEmpty()) {
                throw csv.problem("metric is '" + Shown.value(metric) + "', which no metric is named"
                        + Names.suggestion(
                                metric, Metrics.all().stream().map(Metric::name).toList()));
            }
            boolean counts = !cell(csv, row, WEIGHT).isEmpty();
            OwnTarget own = new OwnTarget(
                    row.get(csv.column(ID)),
                    Metrics.find(metric),
                    csv.number(row, csv.column(VALUE)),
                    new Bounds(
                            csv.number(row, csv.column(LOW)),
                            csv.header().contains(HIGH) ? csv.number(row, csv.column(HIGH)) : Double.NaN),
                    counts ? csv.number(row, csv.column(WEIGHT)) : 1);
            own.problem(known).ifPresent(problem -> {
                throw csv.problem(problem);
            });
            if (found.putIfAbsent(own.id(), own.target(known)) != null) {
                throw csv.problem("'" + own.id() + "' stands there twice");
            }
        }
        if (found.isEmpty()) {
            throw csv.problem("has no rows");
        }
        return new ArrayList<>(found.values());
    }

    /** The cell of a column that may be missing; then it is empty. */
    private static String cell(Csv csv, List<String> row, String column) {
        int place = csv.header().indexOf(column);
        return place < 0 ? "" : row.get(place);
    }
}
