package detente.cli;

import detente.experiment.Draft;
import detente.experiment.Ensemble;
import detente.experiment.Level;
import detente.io.document.BadInput;
import detente.io.plan.ShippedEnsembles;
import detente.model.Scenario;
import detente.parameter.Shown;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which set of an ensemble a scenario has. */
final class SetOption {
    private static final int MOST_DIGITS = 9;

    @Option(
            names = "--set-of",
            paramLabel = "ENSEMBLE:NUMBER",
            description = "Take the parameters of one set of an ensemble, shipped or a CSV file: default:17.")
    private @Nullable String chosen;

    /**
     * A set.
     *
     * @param words what is said of it
     */
    record Chosen(Level set, String words) {
        /**
         * A scenario with it.
         *
         * @throws BadInput if they do not go together
         */
        Scenario in(Scenario scenario) {
            try {
                Draft draft = new Draft(scenario);
                set.assignments().forEach(assignment -> assignment.set(draft));
                return draft.scenario();
            } catch (IllegalArgumentException e) {
                throw new BadInput("scenario '" + scenario.name() + "' with that set: " + e.getMessage());
            }
        }
    }

    /**
     * The set that was asked for; empty if none was.
     *
     * @throws BadInput if there is none
     */
    Optional<Chosen> read() {
        if (chosen == null) {
            return Optional.empty();
        }
        String text = chosen;
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new BadInput(option(text) + "must be ENSEMBLE:NUMBER, such as default:17");
        }
        Ensemble ensemble = ShippedEnsembles.find(text.substring(0, colon), Optional.empty());
        String number = text.substring(colon + 1);
        int sets = ensemble.sets().size();
        int set = number.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(number) : 0;
        if (set < 1 || set > sets) {
            throw new BadInput(
                    option(text) + "'" + Shown.value(number) + "' must be the number of a set, 1 to " + sets);
        }
        return Optional.of(new Chosen(
                ensemble.sets().get(set - 1),
                "With the parameters of set " + set + " of ensemble " + ensemble.name() + "."));
    }

    private static String option(String text) {
        return "--set-of " + Shown.value(text) + ": ";
    }
}
