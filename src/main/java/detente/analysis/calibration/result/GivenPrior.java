package detente.analysis.calibration.result;

import detente.analysis.calibration.FreeParameter;
import detente.analysis.calibration.Marginal;
import detente.experiment.Scale;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Section;
import detente.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * What is believed of a parameter before the record is looked at, as a file has it: {@code {"from": 0, "to": 1}} is uniform,
 * with {@code "scale": "log"} its logarithm is; with {@code mode} it is a triangle, with {@code beta} that law.
 *
 * @param parameter which one
 * @param from least value
 * @param to largest value
 * @param scale on which it is uniform
 * @param mode likeliest value of a triangle
 * @param beta both shapes of a beta law; empty for another
 * @param along keys of parameters that keep their ratio to it
 */
record GivenPrior(
        Parameter parameter,
        double from,
        double to,
        Scale scale,
        Optional<Double> mode,
        List<Double> beta,
        List<String> along) {
    private static final int SHAPES = 2;

    /** That of a parameter of which nothing is said: uniform over all it may be. */
    static GivenPrior wide(Parameter parameter) {
        return new GivenPrior(
                parameter, parameter.min(), parameter.max(), Scale.LINEAR, Optional.empty(), List.of(), List.of());
    }

    /** How it stands in a file. */
    static Form<GivenPrior> form(Parameter parameter) {
        return Form.object(GivenPrior::keys, wide(parameter));
    }

    private static Optional<GivenPrior> keys(Keys in, GivenPrior known) {
        Form<Double> number = Form.of(known.parameter());
        Optional<Double> from = in.key("from", number, Optional.of(known.from()), true);
        Optional<Double> to = in.key("to", number, Optional.of(known.to()), true);
        Scale scale = in.or(
                "scale", Form.small(Scale.values()).says("on which it is uniform; default linear"), known.scale());
        Optional<Double> mode =
                in.maybe("mode", number.says("likeliest value of a triangle between from and to"), known.mode());
        List<Double> beta = in.list(
                "beta",
                Form.list(Form.POSITIVE, SHAPES)
                        .with("maxItems", SHAPES)
                        .says("both shapes of a beta law between from and to"),
                known.beta());
        List<String> along = in.list(
                "along",
                Form.list(CalibrationReader.PARAMETER, 1)
                        .says("keys of parameters that keep their ratio to it, that of the defaults or of 'set'"),
                known.along());
        return in.end().filter(section -> from.isPresent() && to.isPresent()).flatMap(section -> {
            GivenPrior prior = new GivenPrior(known.parameter(), from.get(), to.get(), scale, mode, beta, along);
            return prior.isSound(section) ? Optional.of(prior) : Optional.empty();
        });
    }

    private boolean isSound(Section section) {
        boolean log = scale == Scale.LOG;
        Optional<String> problem = Optional.empty();
        if (!(from < to)) {
            problem = Optional.of("must have 'from' less than 'to'");
        } else if (log && from <= 0) {
            problem = Optional.of("must have 'from' above 0 on a logarithmic scale");
        } else if (mode.isPresent() && !beta.isEmpty()) {
            problem = Optional.of("must have 'mode' or 'beta', not both");
        } else if (log && (mode.isPresent() || !beta.isEmpty())) {
            problem = Optional.of("cannot have 'mode' or 'beta' on a logarithmic scale");
        } else if (mode.filter(likeliest -> likeliest < from || likeliest > to).isPresent()) {
            problem = Optional.of("must have 'mode' between 'from' and 'to'");
        } else if (!beta.isEmpty() && beta.size() != SHAPES) {
            problem = Optional.of("must have both shapes in 'beta', such as [2, 5]");
        }
        problem.ifPresent(section::problem);
        return problem.isEmpty();
    }

    /** The same as a calibration needs it. */
    FreeParameter free() {
        return new FreeParameter(parameter.key(), along, marginal());
    }

    private Marginal marginal() {
        if (mode.isPresent()) {
            return Marginal.triangular(from, mode.get(), to);
        }
        return beta.isEmpty() ? Marginal.uniform(from, to, scale) : Marginal.beta(from, to, beta.get(0), beta.get(1));
    }
}
