package detente.io.plan;

import detente.experiment.Arms;
import detente.experiment.Choices;
import detente.experiment.Design;
import detente.experiment.DesignKind;
import detente.experiment.DesignRequest;
import detente.experiment.Designs;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Name;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A design that crosses arms with futures. */
final class CrossedForm {
    private static final String FUTURES = "futures";
    private static final List<DesignKind> DRAWN =
            Designs.all().stream().filter(DesignKind::isDrawn).toList();
    private static final Form<DesignKind> KIND = Form.named(DRAWN, DesignKind::name);

    private final DesignKind kind;
    private final Form<DesignForm.Reading> futures;

    private CrossedForm(DesignKind kind, Function<Value, Optional<DesignForm.Reading>> futures) {
        this.kind = kind;
        this.futures = new Form<>(
                futures,
                known -> DesignForm.written(known.request()),
                () -> Schema.described(
                        "in which the arms are compared: a design that is drawn or listed", Schema.reference(FUTURES)));
    }

    /**
     * What its keys say.
     *
     * @param arms all of them, that with which the others are compared first
     */
    private record Told(
            Optional<Choices> arms,
            Map<String, List<String>> groups,
            Optional<DesignForm.Reading> futures,
            Map<String, Double> options) {}

    static Optional<DesignForm.Reading> read(Section section, DesignKind kind, Optional<Path> folder, long seed) {
        CrossedForm form =
                new CrossedForm(kind, value -> value.section().flatMap(given -> futures(given, folder, seed)));
        Told told = form.keys(section, new Told(Optional.empty(), Map.of(), Optional.empty(), Map.of()));
        section.refuseOthers();
        told.futures().ifPresent(drawn -> checkName(drawn, section));
        return section.hasProblems()
                ? Optional.empty()
                : form.made(section, told.futures().orElseThrow(), told);
    }

    private static Optional<DesignForm.Reading> futures(Section given, Optional<Path> folder, long seed) {
        Form<DesignForm.Reading> beside = new Form<>(
                value -> value.section().flatMap(section -> drawn(section, folder, seed)),
                reading -> DesignForm.written(reading.request()),
                () -> Schema.any(ofDrawn()));
        return given.has(EnsembleForm.ENSEMBLE)
                ? EnsembleForm.futures(given, folder, beside, seed)
                : drawn(given, folder, seed);
    }

    private static Optional<DesignForm.Reading> drawn(Section given, Optional<Path> folder, long seed) {
        return given.need("kind")
                .flatMap(KIND::read)
                .flatMap(drawn -> DesignForm.read(given, drawn, folder, Optional.empty(), seed));
    }

    private static void checkName(DesignForm.Reading futures, Section section) {
        for (Factor factor : futures.design().factors()) {
            if (Name.withoutCase(factor.name()).equals(Arms.COLUMN)) {
                section.problem("has futures with a factor '" + factor.name() + "', and '" + Arms.COLUMN
                        + "' is the column of the arms: take another word");
            }
        }
    }

    private Optional<DesignForm.Reading> made(Section section, DesignForm.Reading drawn, Told told) {
        Arms arms = new Arms(told.arms().orElseThrow(), told.groups(), drawn.request());
        DesignRequest request = DesignRequest.crossed(kind, arms, told.options());
        DesignForm.checkKeys(request.factors(), section);
        if (section.hasProblems()) {
            return Optional.empty();
        }
        try {
            Design design = request.design();
            int each = design.pointsPerFuture();
            return Optional.of(new DesignForm.Reading(
                    request, design, (point, what) -> drawn.places().accept((point - 1) / each + 1, what)));
        } catch (IllegalArgumentException e) {
            section.problem("cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Told keys(Keys in, Told known) {
        DesignForm.kind(in, kind);
        Optional<Choices> arms = in.key(
                "arms",
                new Form<>(CrossedForm::arms, FactorForm::written, () -> Schema.reference("bundle")
                                .with("minProperties", 2))
                        .says("what is compared: under each name the keys that it sets, {} for none"),
                known.arms(),
                true);
        List<Level> levels = arms.map(Choices::levels).orElse(List.of());
        Optional<Level> first = in.key(
                "baseline",
                Form.named(levels, Level::label)
                        .reading(value -> levels.isEmpty()
                                ? Optional.empty()
                                : Form.named(levels, Level::label).read(value))
                        .schema(Schema::name)
                        .says("the arm with which the others are compared"),
                levels.stream().findFirst(),
                true);
        Map<String, List<String>> groups = in.maybe(
                        "groups",
                        new Form<Map<String, List<String>>>(
                                value -> groups(value, levels), CrossedForm::tree, CrossedForm::ofGroups),
                        Optional.of(known.groups()).filter(some -> !some.isEmpty()))
                .orElse(Map.of());
        Optional<DesignForm.Reading> drawn = in.key(FUTURES, futures, known.futures(), true);
        return new Told(
                arms.map(all -> startingWith(all, first)),
                groups,
                drawn,
                DesignForm.options(in, kind, known.options()));
    }

    private static Optional<Choices> arms(Value value) {
        Optional<Choices> arms = new FactorForm().arms(value);
        if (arms.filter(all -> all.levels().size() == 1).isPresent()) {
            value.keyProblem("must have two arms at least, one of them the baseline");
        }
        return arms;
    }

    private static Choices startingWith(Choices arms, Optional<Level> first) {
        List<Level> levels = new ArrayList<>(first.stream().toList());
        arms.levels().stream().filter(level -> !levels.contains(level)).forEach(levels::add);
        return new Choices(arms.name(), levels);
    }

    private static Optional<Map<String, List<String>>> groups(Value value, List<Level> arms) {
        List<String> known = arms.stream().map(Level::label).toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, String> groupOf = new LinkedHashMap<>();
        value.section().ifPresent(section -> section.all().forEach((name, members) -> {
            Name.problem(name).ifPresent(problem -> members.keyProblem("cannot be named so: it " + problem));
            List<String> group = new ArrayList<>();
            for (Value item : members.items()) {
                item.oneOf(known).ifPresent(arm -> {
                    String other = groupOf.putIfAbsent(arm, name);
                    if (other != null) {
                        item.problem("is in group '" + other + "' already");
                    }
                    group.add(arm);
                });
            }
            if (group.size() < 2 && !value.problems().any()) {
                members.keyProblem("must have two arms at least: the best is looked for among them");
            }
            groups.put(name, group);
        }));
        return Optional.of(groups);
    }

    private static Object tree(Map<String, List<String>> groups) {
        return new LinkedHashMap<>(groups);
    }

    private static Tree ofGroups() {
        return new Tree()
                .with("description", "arms among which the best is looked for; without groups, all of them")
                .with("type", "object")
                .with("propertyNames", Schema.name())
                .with("additionalProperties", Schema.list(Schema.name(), 2));
    }

    static Map<String, Object> written(DesignRequest request) {
        return Keys.written(tree -> blank(request.kind()).keys(tree, known(request)));
    }

    private static Told known(DesignRequest request) {
        Arms arms = request.arms().orElseThrow();
        DesignRequest futures = arms.futures();
        return new Told(
                Optional.of(arms.levels()),
                arms.groups(),
                Optional.of(new DesignForm.Reading(futures, futures.design(), (point, what) -> {})),
                request.options());
    }

    static Tree schema(DesignKind kind) {
        return Keys.schema(
                schema -> blank(kind).keys(schema, new Told(Optional.empty(), Map.of(), Optional.empty(), Map.of())));
    }

    private static CrossedForm blank(DesignKind kind) {
        return new CrossedForm(kind, value -> Optional.empty());
    }

    /** What the schema says of any design of futures. */
    static Tree ofFutures() {
        List<Object> all = new ArrayList<>(ofDrawn());
        all.add(EnsembleForm.ofFutures());
        return Schema.any(all);
    }

    /** What it says of each that is drawn or listed. */
    static List<Object> ofDrawn() {
        return DRAWN.stream().<Object>map(DesignForm::schema).toList();
    }
}
