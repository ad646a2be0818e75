package detente.experiment;

import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.DoubleStream;

/**
 * A lever that takes what a parameter takes.
 *
 * @param parameter its key, range, unit and meaning
 * @param subject what it sets
 * @param effect what setting it does
 */
public record NumberLever(Parameter parameter, String subject, ObjDoubleConsumer<Draft> effect) implements Lever {

    @Override
    public String key() {
        return parameter.key();
    }

    @Override
    public ValueType type() {
        return switch (parameter.kind()) {
            case NUMBER -> ValueType.NUMBER;
            case INTEGER -> ValueType.INTEGER;
            case SWITCH -> ValueType.BOOLEAN;
            case SUBSET, CHOICE -> ValueType.TEXT;
        };
    }

    @Override
    public String unit() {
        return parameter.unit();
    }

    @Override
    public String meaning() {
        return parameter.meaning();
    }

    @Override
    public String range() {
        return parameter.range();
    }

    @Override
    public String canonical(String text) {
        double value = parameter.parse(text);
        return switch (parameter.kind()) {
            case NUMBER, INTEGER -> Numeral.of(value);
            case SWITCH -> parameter.format(value).toUpperCase(Locale.ROOT);
            case SUBSET, CHOICE -> parameter.format(value);
        };
    }

    @Override
    public void set(Draft draft, String text) {
        effect.accept(draft, parameter.parse(text));
    }

    @Override
    public Optional<String> another(String text) {
        double value = parameter.parse(text);
        return DoubleStream.of(parameter.min(), parameter.max())
                .filter(end -> end != value)
                .mapToObj(parameter::format)
                .findFirst();
    }

    /** Whether it takes a range of numbers. */
    public boolean isNumeric() {
        return parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.INTEGER;
    }
}
