package detente.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that a {@link Shape} declares, in order, and what they must keep together. */
public final class Declarations {
    private final String prefix;
    private final Map<String, Declaration> all;
    private final List<Bond> bonds;

    /**
     * A parameter.
     *
     * @param place of its value among {@link Values}
     * @param readIf what has to be on for a run to read it, one of these; empty where it is always read
     */
    record Declaration(Parameter parameter, int place, List<String> readIf) {}

    /** None yet. */
    public Declarations() {
        this("", new LinkedHashMap<>(), new ArrayList<>());
    }

    private Declarations(String prefix, Map<String, Declaration> all, List<Bond> bonds) {
        this.prefix = prefix;
        this.all = all;
        this.bonds = bonds;
    }

    /** The same, where what follows is declared by a component that is a record itself. */
    public Declarations under(String component) {
        return new Declarations(prefix + component + ".", all, bonds);
    }

    /**
     * Declares a parameter.
     *
     * @param readIf as in {@link Declared}
     * @throws IllegalArgumentException with a sentence, if a default or its neutral value is none of its values
     */
    public void add(Parameter parameter, String... readIf) {
        require(parameter, "default", parameter.standard());
        require(parameter, "default of the first edition", parameter.first());
        if (!Double.isNaN(parameter.neutral())) {
            require(parameter, "neutral value", parameter.neutral());
        }
        String key = prefix + parameter.key();
        all.put(key, new Declaration(parameter.withKey(key), all.size(), List.of(readIf)));
    }

    private static void require(Parameter parameter, String what, double value) {
        parameter.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    "the " + what + " of " + parameter.key() + ", " + parameter.format(value) + ", " + problem);
        });
    }

    /**
     * Declares what parameters must keep together; tables that must rise do so number by number.
     *
     * @param keys of parameters that are declared, or of tables
     * @throws IllegalArgumentException with a sentence, if there are no such parameters, or if their defaults do not keep it
     */
    public void bind(Bond.Kind kind, String... keys) {
        List<List<Parameter>> bound = new ArrayList<>();
        for (String key : keys) {
            bound.add(named(prefix + key));
        }
        if (kind != Bond.Kind.RISING) {
            bind(new Bond(kind, bound.stream().flatMap(List::stream).toList()));
            return;
        }
        for (int i = 0; i < bound.get(0).size(); i++) {
            int place = i;
            bind(new Bond(
                    kind, bound.stream().map(numbers -> numbers.get(place)).toList()));
        }
    }

    private void bind(Bond bond) {
        for (Edition edition : Edition.values()) {
            Map<String, Double> defaults = new LinkedHashMap<>();
            bond.parameters().forEach(parameter -> defaults.put(parameter.key(), parameter.standard(edition)));
            bond.problem(defaults).ifPresent(problem -> {
                throw new IllegalArgumentException("defaults do not go together: " + problem);
            });
        }
        bonds.add(bond);
    }

    /** The parameter with a key, or those of a table. */
    private List<Parameter> named(String key) {
        Declaration one = all.get(key);
        if (one != null) {
            return List.of(one.parameter());
        }
        String path = key + ".";
        List<Parameter> named = all.values().stream()
                .map(Declaration::parameter)
                .filter(parameter -> parameter.key().startsWith(path))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no parameter '" + key + "'" + Names.suggestion(key, all.keySet()));
        }
        return named;
    }

    /** All, by key, in order. */
    Map<String, Declaration> all() {
        return all;
    }

    /** What several parameters must keep together, in order of declaration. */
    List<Bond> bonds() {
        return bonds;
    }

    /** The default of every parameter in an edition, by key, in order; a fresh map. */
    Map<String, Double> defaults(Edition edition) {
        Map<String, Double> values = new LinkedHashMap<>();
        all.forEach(
                (key, declaration) -> values.put(key, declaration.parameter().standard(edition)));
        return values;
    }
}
