package detente.metric;

import detente.model.history.Column;
import detente.model.operation.Origin;
import java.util.Locale;

/** How exploits reach one more state, each channel apart. */
final class ProliferationMetrics {
    private ProliferationMetrics() {}

    static Theme theme() {
        Theme theme = new Theme();
        for (Origin channel : Origin.values()) {
            String name = channel.name().toLowerCase(Locale.ROOT);
            theme.add(
                    name + "_transfers_per_year",
                    "1/yr",
                    "times per year that an exploit reached one more state by " + meaning(channel),
                    run -> run.channels().transfers(channel) / run.years());
        }
        for (Origin channel : Origin.values()) {
            String name = channel.name().toLowerCase(Locale.ROOT);
            theme.add(
                    name + "_exploits_per_year",
                    "1/yr",
                    "different exploits that reached some state by " + meaning(channel)
                            + " in the observation, per year",
                    run -> run.channels().exploits(channel) / run.years());
        }
        return theme.addBoth(
                        "boomerangs_per_year",
                        "1/yr",
                        "operations per year with an exploit that the target, or an ally of it, had held and lost",
                        "operations per year with such an exploit that had leaked, for only then the public knows whose"
                                + " it was",
                        (run, count) -> count.boomerangs() / run.years())
                .recordedTellingFrom(100)
                .add(
                        "newly_enabled_states",
                        "1/yr",
                        "times per year that a foreign exploit made a state act more that did not already",
                        run -> run.newlyEnabled() / run.years())
                .add(
                        "enabled_states",
                        "states",
                        "states that a foreign exploit makes act more, mean over time",
                        run -> run.enabledYears() / run.years())
                .add(
                        "entrants_per_year",
                        "states/yr",
                        "DEFENSIVE states per year that became RETALIATORY",
                        run -> run.stepSums().perYear(Column.ENTRANTS));
    }

    private static String meaning(Origin channel) {
        return switch (channel) {
            case FOUND -> "its own find";
            case COLLISION -> "its own find of what another held";
            case THEFT -> "theft from a holder";
            case CAPTURE -> "capture from an attack";
            case LEAK -> "a leak";
            case MARKET -> "purchase on the grey market";
            case ALLY -> "an ally's gift";
            case N_DAY -> "work on a published flaw";
            case MANDATED -> "mandated access";
        };
    }
}
