package detente.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnScreenTest {
    private static final Rectangle LEFT = new Rectangle(0, 0, 1280, 720);
    private static final Rectangle RIGHT = new Rectangle(1280, 0, 1920, 1080);

    @Test
    void leavesAloneWhatIsInside() {
        Rectangle inside = new Rectangle(1300, 10, 800, 600);

        assertThat(OnScreen.fitted(inside, List.of(LEFT, RIGHT))).isEqualTo(inside);
    }

    /** Placed on a larger screen, on one that is gone, between two, or too large for any: all of it is on one screen. */
    @Test
    void bringsEveryWindowInsideOneScreen() {
        for (Rectangle bounds : List.of(
                new Rectangle(2000, 900, 400, 300),
                new Rectangle(-500, -40, 600, 400),
                new Rectangle(1100, 100, 600, 500),
                new Rectangle(5000, 5000, 300, 200),
                new Rectangle(40, 40, 4000, 3000))) {
            for (List<Rectangle> screens : List.of(List.of(LEFT), List.of(LEFT, RIGHT))) {
                Rectangle fitted = OnScreen.fitted(bounds, screens);

                assertThat(screens).as("%s", bounds).anyMatch(screen -> screen.contains(fitted));
                assertThat(fitted.width).isEqualTo(StrictMath.min(bounds.width, widest(screens, fitted)));
            }
        }
    }

    private static int widest(List<Rectangle> screens, Rectangle inside) {
        return screens.stream()
                .filter(screen -> screen.contains(inside))
                .mapToInt(screen -> screen.width)
                .max()
                .orElseThrow();
    }
}
