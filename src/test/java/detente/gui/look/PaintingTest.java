package detente.gui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import detente.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class PaintingTest {
    @Test
    void paintsOnTheEventThreadWhatAnotherThreadWrites() throws Exception {
        List<Boolean> onEventThread = new ArrayList<>();

        Picture.svg(Painting.of(g -> onEventThread.add(SwingUtilities.isEventDispatchThread())), 10, 10);
        SwingUtilities.invokeAndWait(
                () -> Picture.png(Painting.of(g -> onEventThread.add(SwingUtilities.isEventDispatchThread())), 10, 10));

        assertThat(onEventThread).containsExactly(true, true);
    }

    @Test
    void saysWhyNothingWasPainted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Picture.svg(
                        Painting.of(g -> {
                            throw new IllegalArgumentException("no colours");
                        }),
                        10,
                        10))
                .withMessageContaining("no colours");
    }
}
