package detente.analysis.validation;

import detente.io.scenario.ShippedScenarios;
import detente.model.Scenario;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where the model's value for a target is found. */
public enum Setting {
    /** The default world. */
    GENERATED(1),
    /** The rivalries of the record. */
    HISTORICAL(1),
    /** The same at a rate at which there are operations enough in each year to be thinned to those of the record. */
    BUSY_HISTORICAL(2.5);

    private static final String RATE = "conflict.rate";

    private final double rate;

    Setting(double rate) {
        this.rate = rate;
    }

    /**
     * What is run.
     *
     * @param change made before the rate of operations is multiplied
     */
    Scenario scenario(UnaryOperator<Scenario> change) {
        Scenario scenario = change.apply(
                this == GENERATED
                        ? Scenario.standard()
                        : ShippedScenarios.ofTargets().scenario());
        return scenario.withParameters(scenario.parameters()
                .with(RATE, rate * scenario.parameters().conflict().rate()));
    }

    /** What a table calls it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
