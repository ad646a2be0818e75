package detente.analysis.calibration.result;

import detente.analysis.calibration.Acceptance;
import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.Posterior;
import detente.analysis.calibration.Quantiles;
import detente.analysis.validation.Target;
import detente.io.table.Field;
import detente.io.table.TableForm;
import detente.model.ModelParameters;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The tables that say what a calibration found. */
final class CalibrationTables {
    /** {@code generations.csv}. */
    static final TableForm<Posterior.Generation> GENERATIONS = new TableForm<>(
            "generations",
            "one row for each generation of sets",
            List.of(
                    Field.whole("generation", "number of the generation", Posterior.Generation::number),
                    Field.text(
                            "stage",
                            "prior or emulated: new sets; final or fresh: sets tried again in other worlds",
                            row -> row.stage().name().toLowerCase(Locale.ROOT)),
                    Field.whole("tried", "sets", "sets that were tried", Posterior.Generation::tried),
                    Field.whole("met", "sets", "sets within the tolerance", Posterior.Generation::met),
                    Field.number("least", "1", "least distance, in half-widths", Posterior.Generation::least),
                    Field.number("median", "1", "median distance", Posterior.Generation::median),
                    Field.number(
                            "expected",
                            "sets",
                            "how many the emulator expected within the tolerance; empty where none was asked",
                            Posterior.Generation::expected),
                    Field.number(
                            "effective_size",
                            "sets",
                            "equally weighted sets that would tell as much as the new ones within the tolerance",
                            Posterior.Generation::effectiveSize)));

    /** {@code marginals.csv}. */
    static final TableForm<Posterior.Knowledge> MARGINALS = new TableForm<>(
            "marginals",
            "one row for each parameter: what was believed of it before and after",
            Stream.of(
                            Stream.of(
                                    Field.<Posterior.Knowledge>text("parameter", "its key", Posterior.Knowledge::key),
                                    Field.<Posterior.Knowledge>number(
                                            "width",
                                            "1",
                                            "width of the middle 90 % of the posterior over that of the prior, by"
                                                    + " tolerance",
                                            CalibrationTables::width),
                                    Field.<Posterior.Knowledge>number(
                                            "shift",
                                            "1",
                                            "largest difference of the shares of both below a value; near 0 the record"
                                                    + " says nothing; empty: no prior",
                                            Posterior.Knowledge::shift)),
                            quantiles("prior", "before the record was looked at", Posterior.Knowledge::prior),
                            rules(Posterior.Knowledge::posterior))
                    .flatMap(fields -> fields)
                    .toList());

    private final CalibrationPlan plan;
    private final Posterior posterior;

    CalibrationTables(CalibrationPlan plan, Posterior posterior) {
        this.plan = plan;
        this.posterior = posterior;
    }

    /** Width of the middle 90 % of what is believed after, over what was believed before. */
    static double width(Posterior.Knowledge known) {
        Quantiles after = Objects.requireNonNull(known.posterior().get(Acceptance.TOLERANCE));
        return (after.high() - after.low())
                / (known.prior().high() - known.prior().low());
    }

    private static <R> Stream<Field<R>> rules(Function<R, Map<Acceptance, Quantiles>> posterior) {
        return Stream.of(Acceptance.values()).flatMap(rule -> {
            String name = rule.name().toLowerCase(Locale.ROOT);
            return quantiles(
                    "posterior_" + name,
                    "of accepted sets, weighted by the rule " + name,
                    row -> Objects.requireNonNull(posterior.apply(row).get(rule)));
        });
    }

    private static <R> Stream<Field<R>> quantiles(String name, String meaning, Function<R, Quantiles> law) {
        return Stream.of(
                quantile(name, "median " + meaning, law, Quantiles::median),
                quantile(name + "_low", "5 % quantile " + meaning, law, Quantiles::low),
                quantile(name + "_high", "95 % quantile " + meaning, law, Quantiles::high));
    }

    private static <R> Field<R> quantile(
            String name, String meaning, Function<R, Quantiles> law, ToDoubleFunction<Quantiles> number) {
        return Field.number(name, "of the row", meaning, row -> number.applyAsDouble(law.apply(row)));
    }

    /** {@code predictive.csv}. */
    TableForm<Posterior.Predicted> predictive() {
        List<Field<Posterior.Predicted>> fields = new ArrayList<>(List.of(
                Field.text("target", "its id", row -> target(row).id()),
                Field.text("pattern", "what it is about", row -> target(row).pattern()),
                Field.text("unit", "its unit", row -> target(row).unit()),
                Field.number("value", "of the row", "what the record says", row -> target(row)
                        .value()),
                Field.number("value_low", "of the row", "lower end of its 95 % interval", row -> target(row)
                        .bounds()
                        .low()),
                Field.number("value_high", "of the row", "upper end; empty: a lower bound", row -> target(row)
                        .bounds()
                        .high()),
                Field.number(
                        "noise",
                        "1",
                        "median standard error of the model's figure in the worlds of a proposal, in half-widths",
                        Posterior.Predicted::noise),
                Field.number("final_noise", "1", "the same in the worlds that decide", Posterior.Predicted::finalNoise),
                Field.number(
                        "held_to",
                        "1",
                        "tolerance to which it was held there, in half-widths",
                        Posterior.Predicted::heldTo)));
        CalibrationTables.<Posterior.Predicted>quantiles(
                        "prior", "of sets drawn from the prior", Posterior.Predicted::prior)
                .forEach(fields::add);
        CalibrationTables.<Posterior.Predicted>rules(Posterior.Predicted::posterior)
                .forEach(fields::add);
        return new TableForm<>(
                "predictive", "one row for each target: the record, and the model before and after", fields);
    }

    /** The target of a row. */
    Target target(Posterior.Predicted row) {
        return plan.targets().get(row.place());
    }

    /** A row of {@code posterior.csv}: the place of a set among the accepted ones. */
    record Accepted(int place, Evaluation set) {}

    /** {@code posterior.csv}. */
    TableForm<Accepted> accepted() {
        List<Field<Accepted>> fields = new ArrayList<>();
        fields.add(Field.whole("set", "number of the set, from 1", row -> row.place() + 1L));
        for (Acceptance rule : Acceptance.values()) {
            double[] weights = posterior.weights(rule);
            String name = rule.name().toLowerCase(Locale.ROOT);
            fields.add(Field.number(
                    "weight_" + name,
                    "1",
                    "its weight by the rule " + name + ", of all 1",
                    row -> weights[row.place()]));
        }
        fields.add(Field.number("distance", "1", "largest distance from a target, in half-widths", row -> row.set()
                .distance()));
        fields.add(Field.number(
                "fresh_distance",
                "1",
                "the same in fresh worlds; empty where it was not tried there",
                row -> posterior.fresh(row.set()).map(Evaluation::distance).orElse(Double.NaN)));
        fields.add(Field.number("operations_per_year", "1/yr", "true operations", row -> row.set()
                .perYear()));
        fields.addAll(parameters(Accepted::set));
        for (int i = 0; i < plan.targets().size(); i++) {
            int place = i;
            Target target = plan.targets().get(i);
            fields.add(Field.number(target.id(), target.unit(), "model: " + target.pattern(), row -> row.set()
                    .figures()
                    .get(place)));
        }
        return new TableForm<>("posterior", "one row for each accepted set", fields);
    }

    /** {@code ensemble.csv}: every parameter that a set gives, those along others too. */
    TableForm<Evaluation> ensemble() {
        return new TableForm<>(
                "ensemble", "one row for each set of the ensemble, all of one weight", parameters(set -> set));
    }

    private <R> List<Field<R>> parameters(Function<R, Evaluation> set) {
        List<String> keys = List.copyOf(plan.values(
                        plan.parameters().stream()
                                .map(free -> free.prior().from())
                                .toList(),
                        plan.profiled().stream().map(key -> 1.).toList())
                .keySet());
        List<Field<R>> fields = new ArrayList<>();
        for (String key : keys) {
            Parameter parameter = ModelParameters.CATALOG.find(key).orElseThrow();
            fields.add(Field.number(key, parameter.unit(), parameter.meaning(), row -> value(set.apply(row), key)));
        }
        return fields;
    }

    private double value(Evaluation set, String key) {
        return Objects.requireNonNull(
                plan.values(set.proposed().set(), set.profiled()).get(key));
    }
}
