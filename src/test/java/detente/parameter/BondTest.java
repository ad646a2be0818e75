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

    record Bound(
            double low,
            double high,
            Table<Side> least,
            Table<Side> most,
            double one,
            double other,
            double rivals,
            int all) {}

    /** As the compiler would write it of a record that has one as its part. */
    private static final class BoundShape implements Shape<Bound> {
        @Override
        public Class<Bound> type() {
            return Bound.class;
        }

        @Override
        public void declare(Declarations to) {
            Declarations part = to.under("part");
            part.add(number("low", .1, 1));
            part.add(number("high", .9, 1));
            part.add(number("least.left", 0, 1));
            part.add(number("least.right", 0, 1));
            part.add(number("most.left", 0, 1));
            part.add(number("most.right", 1, 1));
            part.add(number("one", .5, 1));
            part.add(number("other", .5, 1));
            part.add(number("rivals", 1, 9));
            part.add(Parameter.whole("all", 2, 0, 9, "1", ""));
            part.bind(Kind.RISING, "low", "high");
            part.bind(Kind.RISING, "least", "most");
            part.bind(Kind.SHARES, "one", "other");
            part.bind(Kind.WEIGHTS, "most");
            part.bind(Kind.OTHERS, "rivals", "all");
        }

        private static Parameter number(String key, double standard, double max) {
            return Parameter.number(key, standard, 0, max, "1", "");
        }

        @Override
        public Bound build(Values from) {
            return new Bound(
                    from.number(),
                    from.number(),
                    from.table(2),
                    from.table(2),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.whole());
        }

        @Override
        public void collect(Bound record, Values to) {
            to.put(record.low());
            to.put(record.high());
            to.put(record.least());
            to.put(record.most());
            to.put(record.one());
            to.put(record.other());
            to.put(record.rivals());
            to.put(record.all());
        }
    }

    private static final Catalog<Bound> CATALOG = new Catalog<>(new BoundShape());

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

    private static void assertTaken(String key, double value) {
        assertThat(CATALOG.values(CATALOG.build(Map.of("part." + key, value)))).containsEntry("part." + key, value);
    }

    private static void assertRefused(String message, String key, double value) {
        assertThatThrownBy(() -> CATALOG.build(Map.of("part." + key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
