package detente.model.policy;

import detente.parameter.Catalog;
import detente.parameter.Edition;
import detente.parameter.Names;
import detente.parameter.Shape;
import java.util.Map;

/**
 * A policy that can be switched on.
 *
 * @param action which of the five actions of the message it belongs to
 * @param label what it is called in pictures, in a word or two
 * @param meaning what members do, in one sentence without a full stop
 * @param type the record that declares its strengths
 * @param catalog its strengths
 * @param neutral the policy at the strengths at which it changes nothing
 */
public record PolicyKind(
        Action action,
        String label,
        String meaning,
        Class<? extends Record> type,
        Catalog<? extends Record> catalog,
        Policy neutral) {

    static <P extends Record & Policy> PolicyKind of(Action action, String label, String meaning, Shape<P> shape) {
        Catalog<P> catalog = new Catalog<>(shape);
        return new PolicyKind(action, label, meaning, shape.type(), catalog, neutral(catalog));
    }

    private static <P extends Record & Policy> P neutral(Catalog<P> catalog) {
        Map<String, Double> strengths = catalog.defaults();
        catalog.parameters().stream()
                .filter(strength -> !Double.isNaN(strength.neutral()))
                .forEach(strength -> strengths.put(strength.key(), strength.neutral()));
        return catalog.build(strengths);
    }

    /** The key by which files and commands name it. */
    public String name() {
        return Names.decapitalised(type.getSimpleName());
    }

    /** The policy at the default strengths of an edition. */
    public Policy standard(Edition edition) {
        return build(catalog.defaults(edition));
    }

    /** The policy with the given strengths and defaults elsewhere. */
    public Policy build(Map<String, Double> strengths) {
        return (Policy) catalog.build(strengths);
    }
}
