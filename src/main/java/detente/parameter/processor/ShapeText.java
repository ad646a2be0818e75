package detente.parameter.processor;

import detente.parameter.Bond;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The source of a shape, as it grows. */
final class ShapeText {
    private final TypeElement record;
    private final Elements elements;
    private final List<String> declarations = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    ShapeText(TypeElement record, Elements elements) {
        this.record = record;
        this.elements = elements;
    }

    /** Of the class. */
    String name() {
        return record.getQualifiedName() + "Shape";
    }

    void add(Parameter parameter, String... readIf) {
        declarations.add("to.add(" + code(parameter)
                + Stream.of(readIf).map(one -> ", " + code(one)).collect(Collectors.joining()) + ");");
    }

    void bind(Bond.Kind kind, String... keys) {
        declarations.add("to.bind(detente.parameter.Bond.Kind." + kind + ", " + texts(List.of(keys)) + ");");
    }

    /** A component that is declared, and what reads it. */
    void leaf(String component, String reading) {
        arguments.add("from." + reading);
        values.add("to.put(record." + component + "());");
    }

    /** A component that is a record itself. */
    void inner(String component, TypeElement type) {
        String shape = "new " + type + "Shape()";
        declarations.add(shape + ".declare(to.under(" + code(component) + "));");
        arguments.add(shape + ".build(from)");
        values.add(shape + ".collect(record." + component + "(), to);");
    }

    private String code(Parameter parameter) {
        return String.format(
                Locale.ROOT,
                "new Parameter(%s, new Parameter.Allowed(detente.parameter.Kind.%s, %s, %s, java.util.List.of(%s)),"
                        + " %s, %s, %s, %s, %s, %s)",
                code(parameter.key()),
                parameter.kind(),
                code(parameter.min()),
                code(parameter.max()),
                texts(parameter.choices()),
                code(parameter.standard()),
                code(parameter.first()),
                code(parameter.unit()),
                code(parameter.meaning()),
                code(parameter.source()),
                code(parameter.neutral()));
    }

    private String texts(List<String> texts) {
        return texts.stream().map(this::code).collect(Collectors.joining(", "));
    }

    private String code(Object constant) {
        return elements.getConstantExpression(constant);
    }

    String whole() {
        return String.format(
                Locale.ROOT,
                """
                package %1$s;

                import detente.parameter.Declarations;
                import detente.parameter.Parameter;
                import detente.parameter.Shape;
                import detente.parameter.Values;

                /** Written by the compiler from {@link %2$s}. */
                public final class %2$sShape implements Shape<%2$s> {
                    @Override
                    public Class<%2$s> type() {
                        return %2$s.class;
                    }

                    @Override
                    public void declare(Declarations to) {
                        %3$s
                    }

                    @Override
                    public %2$s build(Values from) {
                        return new %2$s(
                                %4$s);
                    }

                    @Override
                    public void collect(%2$s record, Values to) {
                        %5$s
                    }
                }
                """,
                elements.getPackageOf(record).getQualifiedName(),
                record.getSimpleName(),
                String.join("\n        ", declarations),
                String.join(",\n                ", arguments),
                String.join("\n        ", values));
    }
}
