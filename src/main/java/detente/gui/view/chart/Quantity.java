package detente.gui.view.chart;

import detente.model.ConflictModel;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * A number of something in a run that changes from step to step.
 *
 * @param name what it is called: the title of its chart
 * @param unit in what it is counted
 * @param in reads it in a run as it stands then; empty where there is no such thing
 */
public record Quantity(String name, String unit, Function<ConflictModel, Optional<DoubleSupplier>> in) {}
