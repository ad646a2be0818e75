package detente.gui;

import detente.model.Scenario;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;

/** Asks for a date of a run. */
final class DateDialog {
    private DateDialog() {}

    /** A date in years since the end of the burn-in; empty when nobody wants to go anywhere. */
    static Optional<Double> ask(Component desk, Scenario scenario) {
        Parameter date = new Parameter(
                "date",
                Kind.NUMBER,
                0,
                -scenario.burnInYears(),
                scenario.years(),
                "yr",
                "years after the burn-in",
                "convention",
                Double.NaN,
                List.of());
        String prompt = "Year (" + date.range() + "):";
        String text = JOptionPane.showInputDialog(desk, prompt, "Go to date", JOptionPane.PLAIN_MESSAGE);
        while (text != null) {
            try {
                return Optional.of(date.parse(text));
            } catch (IllegalArgumentException e) {
                text = JOptionPane.showInputDialog(
                        desk, e.getMessage() + "\n" + prompt, "Go to date", JOptionPane.WARNING_MESSAGE);
            }
        }
        return Optional.empty();
    }
}
