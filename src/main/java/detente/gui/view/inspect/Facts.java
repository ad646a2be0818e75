package detente.gui.view.inspect;

import detente.model.ConflictModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.util.Properties;

/** Named things to know of something, each with its meaning. MASON lists them, and charts the numbers among them. */
final class Facts extends Properties {
    private final Function<ConflictModel, Optional<Facts>> inRun;
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String name, String meaning, Class<?> type, Supplier<Object> value) {}

    /**
     * @param about what it is about: the name of charts
     * @param inRun the same things to know in another run; empty where there is nothing of that name
     */
    Facts(String about, Function<ConflictModel, Optional<Facts>> inRun) {
        object = about;
        this.inRun = inRun;
    }

    /** The same things to know in another run; empty where there is nothing of that name. */
    Optional<Facts> in(ConflictModel run) {
        return inRun.apply(run);
    }

    /** The place of a fact in the list; -1 when it is not there. */
    int indexOf(String name) {
        return facts.stream().map(Fact::name).toList().indexOf(name);
    }

    /** A number, which can be charted. */
    Facts number(String name, String meaning, DoubleSupplier value) {
        facts.add(new Fact(name, meaning, double.class, value::getAsDouble));
        return this;
    }

    /** A word or a few. */
    Facts words(String name, String meaning, Supplier<String> value) {
        facts.add(new Fact(name, meaning, String.class, value::get));
        return this;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return facts.size();
    }

    @Override
    public String getName(int index) {
        return facts.get(index).name();
    }

    @Override
    public String getDescription(int index) {
        return facts.get(index).meaning();
    }

    @Override
    public Class<?> getType(int index) {
        return facts.get(index).type();
    }

    @Override
    public Object getValue(int index) {
        return facts.get(index).value().get();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public boolean isComposite(int index) {
        return false;
    }

    @Override
    protected @Nullable Object _setValue(int index, Object value) {
        return null;
    }

    /** Four digits are enough to read. */
    @Override
    public String betterToString(@Nullable Object value) {
        if (value instanceof Double number) {
            return number == StrictMath.rint(number) && StrictMath.abs(number) < 1e6
                    ? String.format(Locale.ROOT, "%.0f", number)
                    : String.format(Locale.ROOT, "%.4g", number);
        }
        return String.valueOf(value);
    }
}
