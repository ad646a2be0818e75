package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.parameter.Bond.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that are right one by one and cannot all be meant are refused; at the border they are taken. */
class BondTest {
    private enum Side {
        LEFT,
        RIGHT
    }

    @Bonded(
            value = Kind.RISING,
            of = {"low", "high"})
    @Bonded(
            value = Kind.RISING,
            of = {"least", "most"})
    @Bonded(
            value = Kind.SHARES,
            of = {"one", "other"})
    @Bonded(value = Kind.WEIGHTS, of = "most")
    @Bonded(
            value = Kind.OTHERS,
            of = {"rivals", "all"})
    record Bound(
            @Declared(value = .1, meaning = "", source = "convention")
            double low,

            @Declared(value = .9, meaning = "", source = "convention")
            double high,

            @Declared(
                    value = {0, 0},
                    meaning = "",
                    source = "convention")
            Table<Side> least,

            @Declared(
                    value = {0, 1},
                    meaning = "",
                    source = "convention")
            Table<Side> most,

            @Declared(value = .5, meaning = "", source = "convention")
            double one,

            @Declared(value = .5, meaning = "", source = "convention")
            double other,

            @Declared(value = 1, max = 9, meaning = "", source = "convention")
            double rivals,

            @Declared(value = 2, max = 9, meaning = "", source = "convention")
            int all) {}

    record Whole(Bound part) {}

    @Bonded(
            value = Kind.RISING,
            of = {"high", "low"})
    record Contradictory(
            @Declared(value = .1, meaning = "", source = "convention")
            double low,

            @Declared(value = .9, meaning = "", source = "convention")
            double high) {}

    private static final Catalog<Whole> CATALOG = Catalog.of(Whole.class);

    @Test
    void aLeastValueIsNotAboveItsLargest() {
        assertTaken("low", .9);
        assertRefused("part.low (0.91) must be at most part.high (0.9)", "low", .91);
    }

    @Test
    void tablesAreComparedNumberByNumber() {
        assertTaken("least.right", 1);
        assertRefused("part.least.left (0.2) must be at most part.most.left (0)", "least.left", .2);
    }

    @Test
    void sharesOfOneWholeDoNotExceedIt() {
        assertTaken("one", .5 + 1e-12);
        assertRefused("part.one (0.6) + part.other (0.5) must be at most 1: they are shares of one whole", "one", .6);
    }

    @Test
    void aSetOfWeightsHasOneAboveZero() {
        assertTaken("most.right", 1e-300);
        assertRefused(
                "one of part.most.left, part.most.right must be above 0: where all weights are 0, nothing can be drawn",
                "most.right",
                0);
    }

    @Test
    void noMoreAreOthersThanThereAreLessOne() {
        assertTaken("all", 9);
        assertRefused("part.rivals (1.5) must be at most 1, the others among part.all (2)", "rivals", 1.5);
    }

    @Test
    void everyThingThatIsWrongIsTold() {
        assertThatThrownBy(() -> CATALOG.build(Map.of("part.low", 1.0, "part.rivals", 2.0)))
                .hasMessage("part.low (1) must be at most part.high (0.9); part.rivals (2) must be at most 1,"
                        + " the others among part.all (2)");
    }

    @Test
    void aParameterSaysWhatItMustKeep() {
        assertThat(CATALOG.find("part.low").map(CATALOG::bondsOf)).hasValue("; part.low <= part.high");
        assertThat(CATALOG.find("part.all").map(CATALOG::bondsOf)).hasValue("; part.rivals <= part.all - 1");
        assertThat(CATALOG.find("part.most.left").map(CATALOG::bondsOf))
                .hasValue("; part.least.left <= part.most.left; one above 0 of part.most.left, part.most.right");
    }

    @Test
    void defaultsThatDoNotGoTogetherAreAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Catalog.of(Contradictory.class)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertTaken(String key, double value) {
        assertThat(CATALOG.values(CATALOG.build(Map.of("part." + key, value)))).containsEntry("part." + key, value);
    }

    private static void assertRefused(String message, String key, double value) {
        assertThatThrownBy(() -> CATALOG.build(Map.of("part." + key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
