package detente.gui;

import detente.gui.look.Era;
import detente.model.Scenario;
import detente.parameter.Parameter;
import java.awt.Component;
import java.util.Optional;
import javax.swing.JOptionPane;

/** Asks for a date of a run, said as its windows say dates. */
final class DateDialog {
    /** What is asked for. */
    static final String NAME = "Go to date";

    private DateDialog() {}

    /** A date in years since the end of the burn-in; empty when nobody wants to go anywhere. */
    static Optional<Double> ask(Component desk, Scenario scenario) {
        Era era = Era.of(scenario);
        Parameter date = Parameter.number(
                "date",
                era.said(0),
                era.said(-scenario.burnInYears()),
                era.said(scenario.years()),
                "yr",
                era.meaning());
        String prompt = "Year (" + date.range() + "):";
        String text = JOptionPane.showInputDialog(desk, prompt, NAME, JOptionPane.PLAIN_MESSAGE);
        while (text != null) {
            try {
                return Optional.of(era.meant(date.parse(text)));
            } catch (IllegalArgumentException e) {
                text = JOptionPane.showInputDialog(
                        desk, e.getMessage() + "\n" + prompt, NAME, JOptionPane.WARNING_MESSAGE);
            }
        }
        return Optional.empty();
    }
}
