package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Design;
import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Asks;
import detente.experiment.DesignRequest;
import detente.experiment.Designs;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Subjects;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Value;
import detente.parameter.Parameter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the design of an experiment. */
final class DesignReader {
    private final Optional<Path> folder;
    private final Set<String> reserved;

    /** What a design section says. */
    record Reading(DesignRequest request, Design design, PointPlaces places) {}

    /**
     * @param folder where the path of a table of points starts
     * @param reserved names of columns that no factor may take
     */
    DesignReader(Optional<Path> folder, Set<String> reserved) {
        this.folder = folder;
        this.reserved = reserved;
    }

    /** The design; empty where there are problems. */
    Optional<Reading> read(Section section, Optional<Value> baseline, long seed) {
        List<String> kinds = Designs.all().stream().map(DesignKind::name).toList();
        Optional<DesignKind> kind =
                section.need("kind").flatMap(name -> name.oneOf(kinds)).flatMap(Designs::find);
        return kind.flatMap(known -> read(section, known, baseline, seed));
    }

    private Optional<Reading> read(Section section, DesignKind kind, Optional<Value> baseline, long seed) {
        boolean list = kind.asks() == Asks.POINTS;
        List<Factor> named = (list ? section.take("factors") : section.need("factors"))
                .flatMap(Value::section)
                .map(given -> new FactorReader(reserved).factors(given))
                .orElse(List.of());
        Optional<PointsReader> points = list ? Optional.of(points(section, named)) : Optional.empty();
        Map<String, Double> options = options(section, kind);
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
        List<Level> base =
                baseline.map(value -> BaselineReader.read(value, factors)).orElse(List.of());
        if (section.hasProblems()) {
            return Optional.empty();
        }
        List<List<Level>> rows = points.map(PointsReader::levels).orElse(List.of());
        PointPlaces places =
                points.map(reader -> places(section, reader.lines())).orElse(PointPlaces.in(section));
        return made(section, new DesignRequest(kind, factors, rows, options, base, seed), places);
    }

    private static PointPlaces places(Section section, int[] lines) {
        return section.take("file")
                .map(file -> PointPlaces.inTable(file, lines))
                .orElseGet(() -> section.take("points")
                        .map(list -> PointPlaces.inList(list, lines))
                        .orElse(PointPlaces.in(section)));
    }

    private PointsReader points(Section section, List<Factor> bundles) {
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

    private static Map<String, Double> options(Section section, DesignKind kind) {
        Map<String, Double> options = new LinkedHashMap<>();
        for (Parameter option : kind.options()) {
            boolean needed = Double.isNaN(option.standard());
            (needed ? section.need(option.key()) : section.take(option.key()))
                    .flatMap(value -> value.of(option))
                    .ifPresent(value -> options.put(option.key(), value));
        }
        return options;
    }

    private static void checkKeys(List<Factor> factors, Section section) {
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

    private static Optional<Reading> made(Section section, DesignRequest request, PointPlaces places) {
        try {
            Design design = request.design();
            return Optional.of(new Reading(request.resolved(design), design, places));
        } catch (IllegalArgumentException e) {
            section.problem("cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }
}
