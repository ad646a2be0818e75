package detente.gui.view.inspect;

import detente.gui.view.chart.Quantity;
import detente.model.ConflictModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Named things to know of something, each with its meaning. Those that change from step to step can be charted. */
final class Facts {
    private final String about;
    private final Function<ConflictModel, Optional<Facts>> inRun;
    private final List<Fact> list = new ArrayList<>();

    /**
     * One of them.
     *
     * @param name what it is called beside its value
     * @param meaning in a few words
     * @param value a number or words, as they are now
     * @param chart its course; empty where it has none
     */
    record Fact(String name, String meaning, Supplier<Object> value, Optional<Quantity> chart) {

        /** Four digits are enough to read. */
        static String text(@Nullable Object value) {
            if (value instanceof Double number) {
                return number == StrictMath.rint(number) && StrictMath.abs(number) < 1e6
                        ? String.format(Locale.ROOT, "%.0f", number)
                        : String.format(Locale.ROOT, "%.4g", number);
            }
            return String.valueOf(value);
        }

        private Optional<DoubleSupplier> number() {
            return Optional.of(() -> ((Number) value.get()).doubleValue());
        }
    }

    /**
     * @param about what they are about: the words before the names of charts
     * @param inRun the same things to know in another run; empty where there is nothing of that name
     */
    Facts(String about, Function<ConflictModel, Optional<Facts>> inRun) {
        this.about = about;
        this.inRun = inRun;
    }

    List<Fact> list() {
        return List.copyOf(list);
    }

    /** The same things to know in another run; empty where there is nothing of that name. */
    Optional<Facts> in(ConflictModel run) {
        return inRun.apply(run);
    }

    private Optional<Fact> find(String name) {
        return list.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** A number that changes, and its unit. */
    Facts course(String name, String unit, String meaning, DoubleSupplier value) {
        Quantity chart = new Quantity(about + " " + name, unit, run -> in(run).flatMap(facts -> facts.find(name))
                .flatMap(Fact::number));
        return add(name, meaning, value::getAsDouble, Optional.of(chart));
    }

    /** A number that stays as it is. */
    Facts number(String name, String meaning, DoubleSupplier value) {
        return add(name, meaning, value::getAsDouble, Optional.empty());
    }

    /** A word or a few. */
    Facts words(String name, String meaning, Supplier<String> value) {
        return add(name, meaning, value::get, Optional.empty());
    }

    private Facts add(String name, String meaning, Supplier<Object> value, Optional<Quantity> chart) {
        list.add(new Fact(name, meaning, value, chart));
        return this;
    }
}
