package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Design;
import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Asks;
import detente.experiment.DesignRequest;
import detente.experiment.Designs;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Subjects;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.parameter.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The design of an experiment. */
final class DesignForm {
    /** A point; who reads it has to know the factors. */
    static final Form<Map<String, Object>> POINT =
            new Form<>(value -> Optional.empty(), levels -> levels, () -> Schema.reference("point"));

    private static final Form<List<Map<String, Object>>> POINTS = Form.list(POINT, 1);

    private static final Form<DesignKind> KIND = Form.named(Designs.all(), DesignKind::name);

    private static final Form<List<Factor>> FACTORS =
            new Form<>(value -> Optional.empty(), FactorForm::written, () -> Schema.reference("factors"));

    private static final Told BLANK = new Told(List.of(), List.of(), Map.of());

    private DesignForm() {}

    /**
     * What its keys say.
     *
     * @param points only where it is written
     */
    private record Told(List<Factor> factors, List<Map<String, Object>> points, Map<String, Double> options) {}

    /**
     * A design.
     *
     * @param places takes what is wrong with a point, by its number from 1, to say it where the point stands
     */
    record Reading(DesignRequest request, Design design, BiConsumer<Integer, String> places) {
        /** What is known of an experiment of which nothing is wrong. */
        static Reading of(Experiment experiment) {
            return new Reading(experiment.request(), experiment.design(), (point, what) -> {});
        }
    }

    /**
     * A design.
     *
     * @param folder where the path of a table of points starts
     * @param baseline the levels of the baseline, if there is one
     */
    static Form<Reading> of(Optional<Path> folder, Optional<Value> baseline, long seed) {
        return new Form<>(
                value -> value.section().flatMap(section -> section.need("kind")
                        .flatMap(KIND::read)
                        .flatMap(kind -> read(section, kind, folder, baseline, seed))),
                reading -> written(reading.request()),
                () -> Schema.reference("design"));
    }

    static Optional<Reading> read(
            Section section, DesignKind kind, Optional<Path> folder, Optional<Value> baseline, long seed) {
        if (kind.asks() == Asks.ARMS) {
            baseline.ifPresent(value -> value.keyProblem(
                    "does not go with a design of kind '" + kind.name() + "': name an arm under 'design.baseline'"));
            return CrossedForm.read(section, kind, folder, seed);
        }
        boolean list = kind.asks() == Asks.POINTS;
        Form<List<Factor>> form =
                FACTORS.reading(value -> value.section().map(given -> new FactorForm().factors(given)));
        Told told = keys(section, kind, form, BLANK);
        List<Factor> named = told.factors();
        Optional<PointsReader> points = list ? Optional.of(points(section, named, folder)) : Optional.empty();
        section.refuseOthers();
        if (section.hasProblems()) {
            return Optional.empty();
        }
        List<Factor> factors = points.map(PointsReader::factors).orElse(named);
        checkKeys(factors, section);
        named.stream()
                .filter(factor -> !factors.contains(factor))
                .forEach(factor -> section.problem("has a factor, '" + factor.name() + "', that no point names"));
        if (factors.isEmpty() && !list) {
            section.problem("must have at least one factor");
        }
        List<Level> base = baseline.map(value -> levels(value, factors)).orElse(List.of());
        if (section.hasProblems()) {
            return Optional.empty();
        }
        List<List<Level>> rows = points.map(PointsReader::levels).orElse(List.of());
        int[] lines = points.map(PointsReader::lines).orElse(new int[0]);
        return made(section, new DesignRequest(kind, factors, rows, told.options(), base, seed), lines);
    }

    private static Told keys(Keys in, DesignKind kind, Form<List<Factor>> form, Told known) {
        kind(in, kind);
        List<Factor> factors;
        if (kind.asks() == Asks.POINTS) {
            factors = in.or("factors", form, known.factors());
            in.later("points", POINTS, Optional.of(known.points()));
            in.later("file", Form.FILE_NAME, Optional.empty());
        } else {
            factors = in.need("factors", form.with("minProperties", 1), known.factors());
        }
        return new Told(factors, known.points(), options(in, kind, known.options()));
    }

    static void kind(Keys in, DesignKind kind) {
        in.need(
                "kind",
                KIND.schema(() -> new Tree().with("const", kind.name()).with("description", kind.meaning())),
                kind);
    }

    static Map<String, Double> options(Keys in, DesignKind kind, Map<String, Double> known) {
        Map<String, Double> options = new LinkedHashMap<>();
        for (Parameter option : kind.options()) {
            double value = known.getOrDefault(option.key(), option.standard());
            in.key(option.key(), Form.of(option), Optional.of(value), Double.isNaN(option.standard()))
                    .ifPresent(given -> options.put(option.key(), given));
        }
        return options;
    }

    static Map<String, Object> written(DesignRequest request) {
        if (request.arms().isPresent()) {
            return CrossedForm.written(request);
        }
        List<Factor> factors = request.factors();
        List<Factor> named = factors.stream()
                .filter(factor ->
                        request.kind().asks() != Asks.POINTS || factor.single().isEmpty())
                .toList();
        List<Form<Level>> forms = factors.stream().map(FactorForm::level).toList();
        List<Map<String, Object>> points = request.points().stream()
                .map(levels -> point(factors, forms, levels))
                .toList();
        Told told = new Told(named, points, request.options());
        return Keys.written(tree -> keys(tree, request.kind(), FACTORS, told));
    }

    /** One level for every factor. */
    private static List<Level> levels(Value baseline, List<Factor> factors) {
        List<Level> levels = new ArrayList<>();
        baseline.section().ifPresent(section -> {
            for (Factor factor : factors) {
                section.need(factor.name())
                        .flatMap(FactorForm.level(factor)::read)
                        .ifPresent(levels::add);
            }
            section.refuseOthers();
        });
        return levels;
    }

    /** The tree of the baseline; empty where there is none. */
    static Optional<Map<String, Object>> baseline(DesignRequest request) {
        List<Factor> factors = request.factors();
        List<Form<Level>> forms = factors.stream().map(FactorForm::level).toList();
        return Optional.of(point(factors, forms, request.baseline())).filter(levels -> !levels.isEmpty());
    }

    private static Map<String, Object> point(List<Factor> factors, List<Form<Level>> forms, List<Level> levels) {
        Map<String, Object> point = new LinkedHashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            point.put(factors.get(i).name(), forms.get(i).write(levels.get(i)));
        }
        return point;
    }

    /** What the schema says of any design. */
    static Tree schema() {
        return Schema.any(Designs.all().stream().<Object>map(DesignForm::schema).toList());
    }

    static Tree schema(DesignKind kind) {
        if (kind.asks() == Asks.ARMS) {
            return CrossedForm.schema(kind);
        }
        Tree design = Keys.schema(schema -> keys(schema, kind, FACTORS, BLANK));
        return kind.asks() == Asks.POINTS
                ? design.with("oneOf", List.of(requiring("points"), requiring("file")))
                : design;
    }

    private static Tree requiring(String key) {
        return new Tree().with("required", List.of(key));
    }

    /**
     * Says what is wrong with a point where it stands.
     *
     * @param lines the line of each point that is listed
     */
    private static BiConsumer<Integer, String> places(Section section, int[] lines) {
        Optional<Value> file = section.take("file");
        Optional<Value> list = section.take("points");
        return (point, what) -> {
            String words = " cannot be: " + what;
            if (lines.length == 0) {
                section.problem("point " + point + words);
            } else if (file.isPresent()) {
                file.get().problem("has a problem in line " + lines[point - 1] + ": " + what);
            } else {
                list.ifPresent(
                        value -> value.problems().add(lines[point - 1], value.path() + "[" + point + "]" + words));
            }
        };
    }

    private static PointsReader points(Section section, List<Factor> bundles, Optional<Path> folder) {
        PointsReader reader = new PointsReader(bundles);
        Optional<Value> points = section.take("points");
        Optional<Value> file = section.take("file");
        if (points.isPresent() == file.isPresent()) {
            section.problem("must have either 'points' or 'file'");
        }
        points.ifPresent(reader::read);
        file.ifPresent(path -> path.fileName()
                .ifPresent(text -> reader.read(PointsTable.read(Source.rows(Source.resolve(text, folder))))));
        if (reader.isEmpty() && !section.hasProblems()) {
            section.problem("must have at least one point");
        }
        return reader;
    }

    /** Refuses what is set by two factors. */
    static void checkKeys(List<Factor> factors, Section section) {
        Subjects subjects = new Subjects();
        for (Factor factor : factors) {
            for (Lever lever : levers(factor)) {
                subjects.take(lever, factor.name())
                        .ifPresent(other -> section.problem("has two factors, '" + other + "' and '" + factor.name()
                                + "', that set '" + lever.subject() + "'"));
            }
        }
    }

    private static Set<Lever> levers(Factor factor) {
        return factor.single().map(Set::of).orElseGet(() -> factor.levels().stream()
                .flatMap(level -> level.assignments().stream())
                .map(Assignment::lever)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Optional<Reading> made(Section section, DesignRequest request, int[] lines) {
        try {
            Design design = request.design();
            return Optional.of(new Reading(request.resolved(design), design, places(section, lines)));
        } catch (IllegalArgumentException e) {
            section.problem("cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }
}
