package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import org.junit.jupiter.api.Test;

/** A scenario that has a calendar: its years are shown wherever a time is, and files keep years since the burn-in. */
class CalendarTest extends ExplorerCase {
    @Override
    String scenario() {
        return super.scenario().replaceFirst("\"years\"", "\"startYear\": 2000, \"years\"");
    }

    @Test
    void showsYearsOfTheCalendar() {
        hands.press("ctrl G");
        Window dialog = window("Go to date");
        assertThat(String.valueOf(find(dialog, JOptionPane.class, any -> true).getMessage()))
                .isEqualTo("Year (1999 to 2006):");
        hands.type("2002.5");
        hands.press("ENTER");
        until("closed", () -> !dialog.isShowing());
        until("at the date", () -> steps() == 182);
        until("it says so", () -> !here(() ->
                        Hands.all(explorer.desk(), JLabel.class, label -> String.valueOf(label.getText())
                                .contains("<b>Year 2002.50</b> of 2006")))
                .isEmpty());
        assertThat(here(() -> Hands.all(explorer.views().get(2).window(), JComponent.class, part -> String.valueOf(
                                part.getToolTipText())
                        .contains("2001.00: exports begins"))))
                .hasSize(1);

        focus();
        hands.press("ctrl S");
        until("saved", () -> reread().date().isPresent());
        assertThat(reread().date()).hasValue(2.5);
        assertThat(reread().scenario().startYear()).hasValue(2000);
        assertThat(reread().scenario().policies().get(0).from()).isEqualTo(1);
    }
}
