package detente.parameter.processor;

import detente.parameter.Declared;
import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.parameter.Subset;
import detente.parameter.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            case DOUBLE -> one(number(key, only(declared), declared), declared, "number()");
            case INT -> one(whole(key, declared), declared, "whole()");
            case BOOLEAN -> one(Parameter.flag(key, only(declared), declared.meaning()), declared, "flag()");
            default -> ofConstants(type, key, declared);
        };
    }

    private static Leaf ofConstants(TypeMirror type, String key, Declared declared) {
        if (isA(Table.class, type)) {
            return table(constants(type), key, declared);
        } else if (isA(Subset.class, type)) {
            List<String> names = constants(type);
            double mask = mask(declared.value(), names);
            return one(Parameter.subset(key, mask, names, declared.meaning()), declared, "subset()");
        }
        throw new IllegalArgumentException(
                "a parameter cannot be a " + type + ", only a double, an int, a boolean, a Table or a Subset");
    }

    private static Leaf table(List<String> names, String key, Declared declared) {
        double[] defaults = declared.value();
        if (defaults.length != names.size()) {
            throw new IllegalArgumentException(
                    "one default is needed for each of " + String.join(", ", names) + ", not " + defaults.length);
        }
        Map<Parameter, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < defaults.length; i++) {
            String constant = Names.camelCase(names.get(i));
            parameters.put(
                    complete(number(key + "." + constant, defaults[i], declared), declared),
                    Stream.of(declared.readIf())
                            .map(condition -> condition.replace("*", constant))
                            .toArray(String[]::new));
        }
        return new Leaf(parameters, "table(" + defaults.length + ")");
    }

    private static double mask(double[] ordinals, List<String> names) {
        long mask = 0;
        for (double ordinal : ordinals) {
            if (ordinal < 0 || ordinal >= names.size() || ordinal != StrictMath.rint(ordinal)) {
                throw new IllegalArgumentException("the defaults are places among " + String.join(", ", names)
                        + ", from 0 on; " + ordinal + " is none");
            }
            mask |= 1L << (int) ordinal;
        }
        return mask;
    }

    private static Leaf one(Parameter parameter, Declared declared, String reading) {
        return new Leaf(Map.of(complete(parameter, declared), declared.readIf()), reading);
    }

    private static Parameter number(String key, double standard, Declared declared) {
        return Parameter.number(key, standard, declared.min(), declared.max(), declared.unit(), declared.meaning());
    }

    private static Parameter whole(String key, Declared declared) {
        return Parameter.whole(
                key, only(declared), declared.min(), declared.max(), declared.unit(), declared.meaning());
    }

    private static Parameter complete(Parameter parameter, Declared declared) {
        return parameter.withSource(declared.source()).withNeutral(declared.neutral());
    }

    private static double only(Declared declared) {
        if (declared.value().length != 1) {
            throw new IllegalArgumentException("one default is needed, not " + declared.value().length);
        }
        return declared.value()[0];
    }

    private static boolean isA(Class<?> generic, TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().toString().equals(generic.getName());
    }

    /** Names of the constants of the enum that a type is about. */
    private static List<String> constants(TypeMirror type) {
        Element about = ((DeclaredType) ((DeclaredType) type).getTypeArguments().get(0)).asElement();
        return about.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }
}
