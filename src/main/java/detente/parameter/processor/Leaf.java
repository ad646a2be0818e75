package detente.parameter.processor;

import detente.parameter.Declared;
import detente.parameter.Kind;
import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.parameter.Parameter.Allowed;
import detente.parameter.Subset;
import detente.parameter.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A component with {@link Declared}.
 *
 * @param parameters that it declares, one, or one for each constant of a table, with what has to be on for a run to read it
 * @param reading what reads it from values
 */
record Leaf(Map<Parameter, String[]> parameters, String reading) {

    /**
     * Of a component.
     *
     * @throws IllegalArgumentException with a sentence, if no parameter is of its type, or if its type needs other defaults
     */
    static Leaf of(RecordComponentElement component, Declared declared) {
        String key = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        return switch (type.getKind()) {
            case DOUBLE -> one(key, Kind.NUMBER, declared, "number()");
            case INT -> one(key, Kind.INTEGER, declared, "whole()");
            case BOOLEAN -> one(key, Kind.SWITCH, declared, "flag()");
            default -> ofConstants(type, key, declared);
        };
    }

    private static Leaf ofConstants(TypeMirror type, String key, Declared declared) {
        if (isA(Table.class, type)) {
            return table(constants(about(type)), key, declared);
        } else if (isA(Subset.class, type)) {
            List<String> names = constants(about(type));
            Allowed some = new Allowed(Kind.SUBSET, 0, (double) ((1L << names.size()) - 1), names);
            double mask = mask(declared.value(), names);
            double first = declared.first().length == 0 ? mask : mask(declared.first(), names);
            Parameter parameter = parameter(key, some, mask, first, declared);
            return new Leaf(Map.of(parameter, declared.readIf()), "subset()");
        } else if (type.getKind() == TypeKind.DECLARED && element(type).getKind() == ElementKind.ENUM) {
            List<String> names = constants(element(type));
            Stream.of(declared.value(), declared.first(), new double[] {declared.neutral()})
                    .flatMapToDouble(DoubleStream::of)
                    .filter(ordinal -> !Double.isNaN(ordinal))
                    .forEach(ordinal -> place(ordinal, names));
            Allowed one = new Allowed(Kind.CHOICE, 0, names.size() - 1, names);
            return one(key, one, declared, "choice(" + element(type) + ".values())");
        }
        throw new IllegalArgumentException(
                "a parameter cannot be a " + type + ", only a double, an int, a boolean, an enum, a Table or a Subset");
    }

    private static Leaf table(List<String> names, String key, Declared declared) {
        double[] defaults = declared.value();
        double[] first = first(declared);
        for (double[] all : List.of(defaults, first)) {
            if (all.length != names.size()) {
                throw new IllegalArgumentException(
                        "one default is needed for each of " + String.join(", ", names) + ", not " + all.length);
            }
        }
        Map<Parameter, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < defaults.length; i++) {
            String constant = Names.camelCase(names.get(i));
            parameters.put(
                    parameter(key + "." + constant, range(Kind.NUMBER, declared), defaults[i], first[i], declared),
                    Stream.of(declared.readIf())
                            .map(condition -> condition.replace("*", constant))
                            .toArray(String[]::new));
        }
        return new Leaf(parameters, "table(" + defaults.length + ")");
    }

    private static double mask(double[] ordinals, List<String> names) {
        long mask = 0;
        for (double ordinal : ordinals) {
            mask |= 1L << place(ordinal, names);
        }
        return mask;
    }

    private static int place(double ordinal, List<String> names) {
        if (ordinal < 0 || ordinal >= names.size() || ordinal != StrictMath.rint(ordinal)) {
            throw new IllegalArgumentException("what is declared are places among " + String.join(", ", names)
                    + ", from 0 on; " + ordinal + " is none");
        }
        return (int) ordinal;
    }

    private static Leaf one(String key, Kind kind, Declared declared, String reading) {
        return one(key, range(kind, declared), declared, reading);
    }

    private static Leaf one(String key, Allowed allowed, Declared declared, String reading) {
        double[] first = first(declared);
        if (declared.value().length != 1 || first.length != 1) {
            throw new IllegalArgumentException(
                    "one default is needed, not " + StrictMath.max(declared.value().length, first.length));
        }
        Parameter parameter = parameter(key, allowed, declared.value()[0], first[0], declared);
        return new Leaf(Map.of(parameter, declared.readIf()), reading);
    }

    private static Allowed range(Kind kind, Declared declared) {
        return new Allowed(kind, declared.min(), declared.max(), List.of());
    }

    private static double[] first(Declared declared) {
        return declared.first().length == 0 ? declared.value() : declared.first();
    }

    private static Parameter parameter(String key, Allowed allowed, double standard, double first, Declared declared) {
        return new Parameter(
                key,
                allowed,
                standard,
                first,
                declared.unit(),
                declared.meaning(),
                declared.source(),
                declared.neutral());
    }

    private static boolean isA(Class<?> generic, TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && element(type).toString().equals(generic.getName());
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }

    /** The enum that a table or a subset is about. */
    private static Element about(TypeMirror type) {
        return element(((DeclaredType) type).getTypeArguments().get(0));
    }

    private static List<String> constants(Element about) {
        return about.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }
}
