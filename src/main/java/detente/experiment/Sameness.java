package detente.experiment;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.parameter.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether two scenarios are known to have the same runs, because they differ only in what no run reads. */
final class Sameness {
    private static final Catalog<ModelParameters> CATALOG = ModelParameters.CATALOG;

    private Sameness() {}

    static boolean of(Scenario one, Scenario other) {
        return one.years() == other.years()
                && one.burnInYears() == other.burnInYears()
                && ofParameters(one, other)
                && Enforced.in(one).equals(Enforced.in(other))
                && effective(one).equals(effective(other));
    }

    /** The events that change something in its runs. */
    static List<DatedEvent> effective(Scenario scenario) {
        return scenario.events().stream()
                .filter(event -> !event.isNeutral() && scenario.clock().stepAtOrAfter(event.at()) < scenario.steps())
                .toList();
    }

    private static boolean ofParameters(Scenario one, Scenario other) {
        if (one.parameters().equals(other.parameters())) {
            return true;
        }
        Map<String, Double> before = CATALOG.values(one.parameters());
        Map<String, Double> after = CATALOG.values(other.parameters());
        return before.keySet().stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .noneMatch(key -> CATALOG.isRead(key, before, one::meets) || CATALOG.isRead(key, after, other::meets));
    }
}
