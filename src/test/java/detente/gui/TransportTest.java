package detente.gui;

import static detente.gui.Hands.all;
import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static org.assertj.core.api.Assertions.assertThat;

import detente.gui.play.Speed;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** What the bar below the console says and does. */
class TransportTest extends ExplorerCase {
    private String status() {
        return find(explorer.desk(), JLabel.class, label -> String.valueOf(label.getText())
                        .contains("<b>Year"))
                .getText();
    }

    private JButton button(String face) {
        return find(explorer.desk(), JButton.class, button -> face.equals(button.getText()));
    }

    @Test
    void theKeyboardIsAtPlayFirst() {
        assertThat(here(() -> explorer.desk().getMostRecentFocusOwner())).isSameAs(button("Play"));
        hands.press("SPACE");
        until("it plays", () -> steps() > 2);
    }

    @Test
    void saysWhichSpeedIsAskedAndWhichIsReached() {
        explorer.player().setSpeed(Speed.MONTHS);
        hands.press("F5");
        until("asked and reached", () -> status().matches(".*Asked 13 weeks/s, reached 1[0-6]\\.\\d<.*"));
        hands.press("F5");
        until("paused", () -> status().contains("Paused"));
    }

    @Test
    void playSaysThatTheRunIsAtItsEnd() {
        explorer.player().goTo(explorer.shown().scenario().steps());
        until("the end", () -> !explorer.shown().isUnfinished());
        until("it says so", () -> status().contains("At the end: Restart to play again"));
        assertThat(here(() -> button("At the end").isEnabled())).isFalse();
        assertThat(here(() -> button("+1 step").isEnabled())).isFalse();

        hands.press("ctrl R");
        until(
                "it can be played again",
                () -> steps() == 0
                        && all(explorer.desk(), JButton.class, each -> "Play".equals(each.getText())).stream()
                                .anyMatch(JButton::isEnabled));
    }
}
