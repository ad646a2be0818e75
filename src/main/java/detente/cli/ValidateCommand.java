package detente.cli;

import detente.analysis.own.OwnData;
import detente.analysis.pattern.ExcitationBootstrap;
import detente.analysis.pattern.OrderTest;
import detente.analysis.validation.BackCast;
import detente.analysis.validation.NotFitted;
import detente.analysis.validation.Validation;
import detente.chart.Picture;
import detente.experiment.Ensemble;
import detente.io.document.BadInput;
import detente.io.plan.ShippedEnsembles;
import detente.io.result.Disk;
import detente.model.Scenario;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: the model against the figures of the incident data. */
@Command(
        sortOptions = false,
        description = {
            "",
            "With --data a table of incidents of your own takes the place of the record that comes with the program, and"
                    + " SCENARIO is the world that is compared with it. With --not-fitted the figures of the record are"
                    + " those to which nothing was fitted, and the model is one of each set of an ensemble."
        },
        footer = {
            "",
            "Examples:",
            "  detente validate --worlds 200 --replications 5",
            "  detente validate generated --data incidents.csv --columns map.json",
            "  detente validate --not-fitted default --worlds 200",
            "  detente validate --back-cast default --worlds 200"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST = 100_000;
    private static final String DEFAULT = "generated";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "With --data: a shipped name, or a JSON or YAML file (default: generated).")
    private @Nullable String scenario;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "A table of incidents in CSV: its figures, with intervals over pairs of states, are compared.")
    private @Nullable String data;

    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description = "What its columns and words mean: dcid2, eurepoc, or a JSON or YAML file.")
    private @Nullable String columns;

    @Option(
            names = "--not-fitted",
            paramLabel = "ENSEMBLE",
            description =
                    "Compare with figures to which nothing was fitted, over the sets of an ensemble (default, or a"
                            + " CSV file): each world has a set of its own and is run once.")
    private @Nullable String ensemble;

    @Option(
            names = "--back-cast",
            paramLabel = "ENSEMBLE",
            description =
                    "Foretell the yearly numbers of 2014 to 2020 from those of 2007 to 2013, over the sets of an ensemble,"
                            + " beside a negative binomial law.")
    private @Nullable String backCast;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            defaultValue = "40",
            description = "Number of worlds (default: ${DEFAULT-VALUE}).")
    private int worlds;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "3",
            description = "Runs in each world (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "2019",
            description = "What all seeds are made from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter in every world that is run; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--chart", paramLabel = "FILE", description = "Draw the comparison, as a new SVG file.")
    private @Nullable Path chart;

    @Option(names = "--markdown", description = "Print the table in Markdown.")
    private boolean markdown;

    @Override
    public Integer call() {
        if (chart != null && Files.exists(chart, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput("--chart: " + chart + " exists already; name another file or delete it");
        } else if (ensemble != null && backCast != null) {
            throw new BadInput("validate: --not-fitted and --back-cast are two questions: ask one of them");
        } else if (ensemble != null) {
            return notFitted(ensemble);
        } else if (backCast != null) {
            return backCast(backCast);
        }
        UnaryOperator<Scenario> change = this::changed;
        List<Listing> further = List.of();
        Validation.Figures figures = Validation.Figures.shipped();
        if (data != null && columns != null) {
            Scenario own =
                    ScenarioOptions.file(scenario == null ? DEFAULT : scenario).scenario();
            changed(own); // what is wrong with it is said before anything is read
            OwnData read = OwnData.read(data, columns);
            read.words().forEach(spec.commandLine().getErr()::println);
            figures = read.figures(own.name());
            further = List.of(order(read.order()), excitation(read.excitation()));
            change = none -> changed(own);
        } else if (data != null || columns != null) {
            throw new BadInput("validate: --data and --columns go together: the table, and what its columns mean");
        } else if (scenario != null) {
            throw new BadInput(
                    "validate: SCENARIO goes with --data; the figures that come with the program are measured"
                            + " in the default and the historical world, which --set changes");
        }
        Validation validation = Validation.run(
                figures,
                change,
                (int) Limits.within("--worlds", worlds, 1, MOST),
                (int) Limits.within("--replications", replications, 1, MOST),
                Limits.seed("--seed", seed),
                threads.number());
        if (chart != null) {
            new Disk().replace(chart, Picture.svg(validation.sheet()).getBytes(StandardCharsets.UTF_8));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(markdown ? validation.markdown() : validation.text());
        further.forEach(listing -> {
            out.println();
            out.print(markdown ? listing.markdown() : listing.text());
        });
        return validation.misses() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Listing order(List<OrderTest.Row> order) {
        List<List<String>> rows = order.stream()
                .map(row -> List.of(
                        row.pattern().text(),
                        number("%.3f", row.value()),
                        number("%.3f", row.chance()),
                        number("%.3f", row.p()),
                        row.pattern().meaning()))
                .toList();
        return new Listing(
                "What the order of the incidents says, against dates shuffled within each year",
                List.of("pattern", "table", "by chance", "p", "what it is"),
                rows);
    }

    private static Listing excitation(List<ExcitationBootstrap.Row> excitation) {
        List<List<String>> rows = excitation.stream()
                .map(row -> List.of(
                        row.pattern().text(),
                        number("%.3f", row.value()),
                        number("%.3f", row.bounds().low()),
                        number("%.3f", row.bounds().high()),
                        number("%.3f", row.none()),
                        number("%.3f", row.p()),
                        row.pattern().meaning()))
                .toList();
        return new Listing(
                "What one incident brings about, against series simulated with and without it",
                List.of("pattern", "table", "from", "to", "where none", "p", "what it is"),
                rows);
    }

    /** Nothing where there is no number. */
    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private int notFitted(String name) {
        NotFitted found =
                NotFitted.run(sets("--not-fitted", name), name, Limits.seed("--seed", seed), threads.number());
        spec.commandLine().getOut().print(markdown ? found.markdown() : found.text());
        return ExitCode.DONE;
    }

    private int backCast(String name) {
        BackCast found = BackCast.run(sets("--back-cast", name), name, Limits.seed("--seed", seed), threads.number());
        spec.commandLine().getOut().print(markdown ? found.markdown() : found.text());
        return ExitCode.DONE;
    }

    /** What the set of each world makes of a scenario. */
    private List<UnaryOperator<Scenario>> sets(String option, String name) {
        if (data != null || columns != null || scenario != null || chart != null || isGiven("--replications")) {
            throw new BadInput("validate: " + option
                    + " goes without SCENARIO, --data, --columns, --chart and --replications: each"
                    + " world of the ensemble is run once, as one record");
        }
        Ensemble sets = ShippedEnsembles.find(name, Optional.empty());
        int count = (int) Limits.within("--worlds", worlds, 1, MOST);
        List<UnaryOperator<Scenario>> changes = new ArrayList<>();
        for (int set : sets.order(count)) {
            SetOption.Chosen chosen = new SetOption.Chosen(sets.sets().get(set - 1), "");
            changes.add(base -> changed(chosen.in(base)));
        }
        return changes;
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private Scenario changed(Scenario scenario) {
        Changes changes = new Changes(scenario);
        settings.forEach(text -> ScenarioOptions.set(text, changes));
        return changes.scenario();
    }
}
