package detente.cli;

import detente.analysis.AnalysisTables;
import detente.experiment.DesignKind;
import detente.experiment.Designs;
import detente.experiment.EventLevers;
import detente.experiment.Levers;
import detente.io.plan.ShippedEnsembles;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ShippedScenarios;
import detente.io.table.Field;
import detente.io.table.TableForm;
import detente.io.table.Tables;
import detente.metric.GroupMetric;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.model.ModelParameters;
import detente.model.event.EventKind;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.model.state.Strategy;
import detente.parameter.Catalog;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be named, and where it is listed from. */
enum Topic {
    PARAMETERS,
    POLICIES,
    EVENTS,
    METRICS,
    STRATEGIES,
    SCENARIOS,
    EXPERIMENTS,
    ENSEMBLES,
    DESIGNS,
    KEYS,
    COLUMNS;

    /** All that can be named under it. */
    Listing listing() {
        return switch (this) {
            case PARAMETERS ->
                new Listing(
                        "Parameters, to be set in a scenario or with --set",
                        List.of("key", "default", "edition 1", "range", "unit", "meaning", "source"),
                        ModelParameters.CATALOG.parameters().stream()
                                .map(parameter -> row(ModelParameters.CATALOG, parameter, ""))
                                .toList());
            case POLICIES ->
                new Listing(
                        "Policies and their strengths; a policy at its neutral strengths changes nothing",
                        List.of(
                                "key",
                                "default",
                                "edition 1",
                                "neutral",
                                "range",
                                "unit",
                                "meaning",
                                "action",
                                "source"),
                        Policies.all().stream()
                                .flatMap(kind -> rows(kind).stream())
                                .toList());
            case EVENTS ->
                new Listing(
                        "What a scenario can have happen at a date; set by key under the event's name, which is its kind if it has none",
                        List.of("event", "key", "default", "range", "unit", "meaning", "source"),
                        Arrays.stream(EventKind.values())
                                .flatMap(kind -> rows(kind).stream())
                                .toList());
            case METRICS ->
                new Listing(
                        "Metrics, the columns of runs.csv; those that a few runs decide have intervals from so many worlds on, or none",
                        List.of("name", "unit", "interval", "meaning"),
                        metrics());
            case STRATEGIES ->
                new Listing(
                        "Strategies of states",
                        List.of("name", "meaning"),
                        Arrays.stream(Strategy.values())
                                .map(strategy -> List.of(strategy.name(), meaning(strategy)))
                                .toList());
            case SCENARIOS ->
                new Listing(
                        "Scenarios that come with the program",
                        List.of("name", "meaning"),
                        ShippedScenarios.names().stream()
                                .map(name -> List.of(name, ShippedScenarios.description(name)))
                                .toList());
            case EXPERIMENTS ->
                new Listing(
                        "Experiments that come with the program or lie in experiments/",
                        List.of("name"),
                        ShippedExperiments.names().stream().map(List::of).toList());
            case ENSEMBLES ->
                new Listing(
                        "Ensembles that come with the program: parameter sets for 'ensemble' of an experiment and for --set-of, as the"
                                + " path of a CSV file is",
                        List.of("name", "sets", "keys"),
                        ShippedEnsembles.names().stream().map(Topic::row).toList());
            case DESIGNS ->
                new Listing(
                        "Designs of experiments and what they are told; an option without a default has to be given",
                        List.of("name", "option", "default", "range", "meaning"),
                        Designs.all().stream()
                                .flatMap(kind -> rows(kind).stream())
                                .toList());
            case KEYS ->
                new Listing(
                        "Keys for --set and for factors of experiments",
                        List.of("key", "range", "unit", "meaning"),
                        Stream.concat(Levers.list().stream(), EventLevers.of(EventLevers.ANY).stream())
                                .map(lever -> List.of(lever.key(), lever.range(), lever.unit(), lever.meaning()))
                                .toList());
            case COLUMNS ->
                new Listing(
                        "Columns of the tables in a result folder; in runs.csv and summary.csv the factors stand before the metrics",
                        List.of("table", "column", "type", "unit", "meaning"),
                        tables().stream().flatMap(sheet -> rows(sheet).stream()).toList());
        };
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of every run, and those that it has where an experiment names a group. */
    private static List<List<String>> metrics() {
        Stream<List<String>> all = Metrics.all().stream()
                .map(metric -> List.of(metric.name(), metric.unit(), interval(metric), metric.meaning()));
        Stream<List<String>> ofGroups = Arrays.stream(GroupMetric.values())
                .map(kind -> List.of(kind.name("GROUP"), kind.unit(), "", kind.meaning("GROUP")));
        return Stream.concat(all, ofGroups).toList();
    }

    private static String interval(Metric metric) {
        return switch (metric.worlds()) {
            case 0 -> "";
            case Metric.NO_NUMBER -> "none";
            default -> "from " + metric.worlds();
        };
    }

    private static List<String> row(Catalog<?> catalog, Parameter parameter, String prefix) {
        return List.of(
                prefix + parameter.key(),
                parameter.format(parameter.standard()),
                parameter.first() == parameter.standard() ? "" : parameter.format(parameter.first()),
                parameter.range() + catalog.bondsOf(parameter),
                parameter.unit(),
                parameter.meaning(),
                parameter.source());
    }

    private static List<String> row(String ensemble) {
        ShippedEnsembles.Outline outline = ShippedEnsembles.outline(ensemble);
        return List.of(ensemble, String.valueOf(outline.sets()), String.join(", ", outline.keys()));
    }

    private static List<List<String>> rows(PolicyKind kind) {
        List<List<String>> rows = new ArrayList<>();
        String action = String.valueOf(kind.action().number());
        rows.add(List.of(
                "policy." + kind.name(),
                "false",
                "",
                "false",
                "true or false",
                "1",
                "members " + kind.meaning(),
                action,
                ""));
        for (Parameter strength : kind.catalog().parameters()) {
            List<String> row = new ArrayList<>(row(kind.catalog(), strength, "policy." + kind.name() + "."));
            boolean neutral = !Double.isNaN(strength.neutral());
            row.add(3, neutral ? strength.format(strength.neutral()) : "");
            row.add(row.size() - 1, action);
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> rows(EventKind kind) {
        List<List<String>> rows = new ArrayList<>();
        String whom =
                switch (kind.states()) {
                    case 1 -> "state: a name, or " + kind.rank();
                    case 2 -> "between: two names, or " + kind.rank();
                    default -> "";
                };
        rows.add(List.of(kind.word(), "", "", whom, "", kind.meaning(), ""));
        rows.add(row(kind, EventLevers.at()));
        kind.strengths().forEach(strength -> rows.add(row(kind, strength)));
        return rows;
    }

    private static List<String> row(EventKind kind, Parameter parameter) {
        boolean needed = Double.isNaN(parameter.standard());
        return List.of(
                kind.word(),
                "event." + EventLevers.ANY + "." + parameter.key(),
                needed ? "" : parameter.format(parameter.standard()),
                parameter.range(),
                parameter.unit(),
                parameter.meaning(),
                parameter.source());
    }

    private static List<List<String>> rows(DesignKind kind) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(kind.name(), "", "", "", kind.meaning()));
        for (Parameter option : kind.options()) {
            boolean needed = Double.isNaN(option.standard());
            rows.add(List.of(
                    kind.name(),
                    option.key(),
                    needed ? "" : option.format(option.standard()),
                    option.range(),
                    option.meaning()));
        }
        return rows;
    }

    private static String meaning(Strategy strategy) {
        return switch (strategy) {
            case OFFENSIVE -> "acts on every hostility it has";
            case COERCIVE -> "offensive, with a bias to sabotage";
            case RETALIATORY -> "seldom begins, often answers: tit for tat";
            case ADAPTIVE -> "learns from what its operations brought";
            case DEFENSIVE -> "hardly ever acts";
            case PREVENTIVE -> "as retaliatory, and strikes first at the means of those who sabotaged it or an ally";
        };
    }

    private static List<TableForm<?>> tables() {
        List<TableForm<?>> tables = new ArrayList<>();
        Tables.ofRun(spec -> "").forEach(output -> tables.add(output.table()));
        tables.addAll(AnalysisTables.all());
        return tables;
    }

    private static List<List<String>> rows(TableForm<?> table) {
        List<List<String>> rows = new ArrayList<>();
        for (Field<?> field : table.fields()) {
            rows.add(List.of(
                    table.file(),
                    field.name(),
                    field.type().name().toLowerCase(Locale.ROOT),
                    field.unit(),
                    field.meaning()));
        }
        return rows;
    }
}
