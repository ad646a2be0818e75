package detente.gui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Palette;
import detente.model.operation.OperationType;
import detente.model.state.Strategy;
import java.awt.Color;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Contrasts as the Web Content Accessibility Guidelines 2.1 ask for: 3 for lines and signs, 4.5 for text. */
class ColoursTest {
    private static final double LINE = 3;
    private static final double TEXT = 4.5;
    /** Of black with white. */
    private static final double MOST = 21;

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Palette.contrast(Color.WHITE)).isEqualTo(1);
        assertThat(Palette.contrast(Color.BLACK)).isCloseTo(MOST, within(1e-9));
        assertThat(Palette.contrast(new Color(0x767676))).isCloseTo(4.54, within(.005));
    }

    /** Those that are left out are grounds and rules, which nothing depends on. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PALE", "RULE"})
    void linesAreSeenOnWhiteAndInTheBurnIn(Palette paint) {
        Color seen = paint.isLight() ? paint.edge() : paint.color();
        assertThat(Palette.contrast(seen) / Palette.contrast(Palette.PALE.color()))
                .isGreaterThanOrEqualTo(LINE);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLACK", "GREY"})
    void textIsReadOnWhite(Palette paint) {
        assertThat(Palette.contrast(paint.color())).isGreaterThanOrEqualTo(TEXT);
        assertThat(Palette.contrast(paint.color()) / Palette.contrast(Palette.PALE.color()))
                .as("in the burn-in")
                .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void lettersAreReadOnTheirStates(Strategy strategy) {
        assertThat(MOST / Palette.contrast(Colours.of(strategy).color())).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void noTwoOfAKindShareAColour() {
        assertDistinct(EnumSet.allOf(OperationType.class).stream().map(Colours::of));
        assertDistinct(EnumSet.allOf(Strategy.class).stream().map(Colours::of));
        assertDistinct(Colours.CHANNELS.stream().map(Colours::of));
    }

    private static void assertDistinct(Stream<Palette> paints) {
        Set<Palette> seen = new HashSet<>();
        assertThat(paints).allMatch(seen::add);
    }
}
