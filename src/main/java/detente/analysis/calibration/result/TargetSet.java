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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Figures that have to be met: those of the record that come with the program, or some of them with values of one's own, in
 * a list or in a table with columns {@code id}, {@code value}, {@code low}, {@code high}, or those of a table of incidents.
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
                .map(target -> own(
                        Objects.requireNonNull(known.get(target.id())),
                        target.value(),
                        target.bounds().low(),
                        target.bounds().high()))
                .toList();
        return Optional.of(new TargetSet("", targets, data.form()));
    }

    private static Optional<Target> keys(Keys in, Optional<Target> known) {
        Map<String, Target> all = known();
        Optional<Target> target = in.key(
                ID,
                Form.named(List.copyOf(all.values()), Target::id).says("which figure of the record"),
                known.map(one -> all.getOrDefault(one.id(), one)),
                true);
        Optional<Double> value = in.key(VALUE, NUMBER.says("what it is there"), known.map(Target::value), true);
        Form<Double> end = NUMBER.says("end of its interval of 95 %; left out where it has none");
        Optional<Double> low =
                in.maybe(LOW, end, known.map(one -> one.bounds().low()).filter(Double::isFinite));
        Optional<Double> high =
                in.maybe(HIGH, end, known.map(one -> one.bounds().high()).filter(Double::isFinite));
        return in.end()
                .filter(section -> target.isPresent() && value.isPresent())
                .flatMap(section -> {
                    Target own = own(target.get(), value.get(), low.orElse(Double.NaN), high.orElse(Double.NaN));
                    Optional<String> problem = problem(own);
                    problem.ifPresent(section::problem);
                    return problem.isEmpty() ? Optional.of(own) : Optional.empty();
                });
    }

    private static Target own(Target shipped, double value, double low, double high) {
        Target.Kind kind = Double.isNaN(high) ? Target.Kind.LOWER_BOUND : Target.Kind.INTERVAL;
        return new Target(
                shipped.id(),
                shipped.pattern(),
                new Target.Figure(value, new Bounds(low, high), shipped.unit()),
                shipped.source(),
                shipped.setting(),
                kind,
                "");
    }

    private static Optional<String> problem(Target target) {
        Bounds bounds = target.bounds();
        if (Double.isNaN(bounds.low())) {
            return Optional.of("must have 'low'");
        } else if (!Double.isNaN(bounds.high()) && !(bounds.low() < bounds.high())) {
            return Optional.of("must have 'low' less than 'high'");
        } else if (target.value() < bounds.low() || target.value() > bounds.high()) {
            return Optional.of("must have 'value' between 'low' and 'high'");
        }
        return Optional.empty();
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
        int high = csv.header().indexOf(HIGH);
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            String id = row.get(csv.column(ID));
            Target shipped = known.get(id);
            if (shipped == null) {
                throw csv.problem("'" + id + "' is no figure that the model can be compared with; known here: "
                        + String.join(", ", known.keySet()));
            }
            OptionalDouble end = high < 0 ? OptionalDouble.empty() : OptionalDouble.of(csv.number(row, high));
            Target own = own(
                    shipped,
                    csv.number(row, csv.column(VALUE)),
                    csv.number(row, csv.column(LOW)),
                    end.orElse(Double.NaN));
            problem(own).ifPresent(problem -> {
                throw csv.problem(problem);
            });
            if (Double.isNaN(own.value()) || found.putIfAbsent(id, own) != null) {
                throw csv.problem(Double.isNaN(own.value()) ? "must have 'value'" : "'" + id + "' stands there twice");
            }
        }
        if (found.isEmpty()) {
            throw csv.problem("has no rows");
        }
        return new ArrayList<>(found.values());
    }
}
