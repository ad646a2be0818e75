package detente.io.document;

import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How something stands in a file.
 *
 * @param reader reads it; what is wrong is noted and comes out empty
 * @param writer gives the tree that reading gives back
 * @param schema says which trees there may be
 */
public record Form<T>(Function<Value, Optional<T>> reader, Function<T, Object> writer, Supplier<Tree> schema) {
    /** What an object holds. */
    @FunctionalInterface
    public interface Contents<T> {
        /** Tells its keys, with what is known of it, and puts together what was read. */
        Optional<T> tell(Keys in, T known);
    }

    /** A text. */
    public static final Form<String> TEXT =
            new Form<>(Value::text, text -> text, () -> new Tree().with("type", "string"));

    /** A name. */
    public static final Form<String> NAME = new Form<>(Value::name, name -> name, Schema::name);

    /** What names a file. */
    public static final Form<String> FILE_NAME = new Form<>(Value::fileName, name -> name, () -> new Tree()
            .with("type", "string")
            .with("minLength", 1));

    /** {@code true} or {@code false}. */
    public static final Form<Boolean> FLAG = new Form<>(Value::flag, flag -> flag, Schema::flag);

    /** A number above 0. */
    public static final Form<Double> POSITIVE = new Form<>(Value::positive, number -> number, () -> new Tree()
            .with("type", "number")
            .with("exclusiveMinimum", 0));

    /** A whole number. */
    public static Form<Long> whole(long least, long most) {
        return new Form<>(
                value -> value.whole(least, most), number -> number, () -> Schema.whole((double) least, (double) most));
    }

    /** What a parameter takes. */
    public static Form<Double> of(Parameter parameter) {
        return of(parameter, "");
    }

    /**
     * What a parameter takes.
     *
     * @param more is read after its meaning
     */
    public static Form<Double> of(Parameter parameter, String more) {
        return new Form<>(
                value -> value.of(parameter), number -> written(parameter, number), () -> Schema.of(parameter, more));
    }

    private static Object written(Parameter parameter, double number) {
        if (parameter.kind() == Kind.SWITCH) {
            return number != 0;
        } else if (parameter.kind() == Kind.SUBSET) {
            String names = parameter.format(number);
            return names.equals("NONE") ? List.of() : Arrays.asList(names.split("\\+", -1));
        } else if (parameter.kind() == Kind.CHOICE) {
            return parameter.format(number);
        }
        return number;
    }

    /** One of several things by its name. */
    public static <T> Form<T> named(List<T> all, Function<T, String> name) {
        List<String> names = all.stream().map(name).toList();
        return new Form<>(
                value -> value.oneOf(names).map(given -> all.get(names.indexOf(given))),
                name::apply,
                () -> Schema.one(names));
    }

    /** One of the constants of an enum. */
    public static <E extends Enum<E>> Form<E> constant(E[] constants) {
        return named(List.of(constants), Enum::name);
    }

    /** One of the constants of an enum, in small letters. */
    public static <E extends Enum<E>> Form<E> small(E[] constants) {
        return named(List.of(constants), one -> one.name().toLowerCase(Locale.ROOT));
    }

    /** A list of at least so many, as the schema has it; what is wrong is left out. */
    public static <T> Form<List<T>> list(Form<T> item, int least) {
        return new Form<>(
                value -> {
                    List<T> read = new ArrayList<>();
                    value.items().forEach(one -> item.read(one).ifPresent(read::add));
                    return Optional.of(read);
                },
                all -> all.stream().map(item.writer).toList(),
                () -> Schema.list(item.schema.get(), least));
    }

    /**
     * An object.
     *
     * @param keys tells its keys, and puts together what was read
     * @param blank is known of one that is read
     */
    public static <T> Form<T> object(Contents<T> keys, T blank) {
        return new Form<>(
                value -> value.section().flatMap(section -> keys.tell(section, blank)),
                known -> Keys.written(written -> keys.tell(written, known)),
                () -> Keys.schema(schema -> keys.tell(schema, blank)));
    }

    /** The same of what can be made of it. */
    public <U> Form<U> as(Function<T, U> there, Function<U, T> back) {
        return new Form<>(value -> read(value).map(there), other -> write(back.apply(other)), schema);
    }

    /** The same, read otherwise. */
    public Form<T> reading(Function<Value, Optional<T>> other) {
        return new Form<>(other, writer, schema);
    }

    /** The same with another schema. */
    public Form<T> schema(Supplier<Tree> other) {
        return new Form<>(reader, writer, other);
    }

    /** The same with one more word in its schema. */
    public Form<T> with(String word, Object meaning) {
        return schema(() -> schema.get().with(word, meaning));
    }

    /** The same where null may stand for nothing. */
    public Form<T> orNull() {
        return reading(value -> value.node() instanceof Node.Nothing ? Optional.empty() : read(value))
                .schema(() -> Schema.any(List.of(new Tree().with("type", "null"), schema.get())));
    }

    /** The same, saying in an editor what it means. */
    public Form<T> says(String meaning) {
        return schema(() -> Schema.described(meaning, schema.get()));
    }

    /** The same by the name of its definition in the schema. */
    public Form<T> defined(String definition) {
        return schema(() -> Schema.reference(definition));
    }

    /** Reads it. */
    public Optional<T> read(Value value) {
        return reader.apply(value);
    }

    /** The tree of something. */
    public Object write(T known) {
        return writer.apply(known);
    }
}
