package detente.io.plan;

import detente.io.document.Form;
import detente.io.document.Keys;
import detente.metric.Weights;
import detente.parameter.Parameter;
import java.util.Optional;

/** How much each kind of harm counts. */
final class WeightsForm {
    /** The weights of an experiment. */
    static final Form<Weights> WEIGHTS = Form.object(WeightsForm::keys, Weights.EQUAL);

    private static final double MOST = 1e6;

    private WeightsForm() {}

    private static Optional<Weights> keys(Keys in, Weights known) {
        Weights weights = new Weights(
                in.or(weight("harm", "civilian harm of operations"), known.harm()),
                in.or(weight("spillOver", "expected spill-over"), known.spillOver()),
                in.or(weight("trustLoss", "trust that disinformation costs"), known.trustLoss()));
        return in.end().map(section -> {
            if (weights.equals(new Weights(0, 0, 0))) {
                section.problem("must have one above 0: where all are 0, nothing is better than anything");
            }
            return weights;
        });
    }

    private static Parameter weight(String key, String what) {
        return Parameter.number(key, 1, 0, MOST, "1", "weight of " + what);
    }
}
