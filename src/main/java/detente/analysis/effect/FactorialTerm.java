package detente.analysis.effect;

import detente.analysis.runs.Baseline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A main effect of a level, or an interaction of levels of several factors.
 *
 * @param place among the contrasts of {@link FactorialEffects}
 * @param levels place of the level of each factor; 0 for a factor that is not in it
 * @param label its factors, with their levels where there are more than two
 */
record FactorialTerm(int place, List<Integer> levels, String label) {

    /** Few factors before many; as many in the order of the factors, then of the levels. */
    private static final Comparator<FactorialTerm> ORDER = Comparator.comparingInt(FactorialTerm::order)
            .thenComparing(FactorialTerm::membership, Comparator.reverseOrder())
            .thenComparing(
                    term -> term.levels().stream().mapToInt(Integer::intValue).toArray(), Arrays::compare);

    FactorialTerm {
        levels = List.copyOf(levels);
    }

    /** All terms of a full design. */
    static List<FactorialTerm> of(FullFactorial design) {
        List<String> factors = design.factors();
        List<List<String>> levels = design.levels();
        return IntStream.range(1, design.size())
                .mapToObj(place -> of(place, factors, levels))
                .sorted(ORDER)
                .toList();
    }

    private static FactorialTerm of(int place, List<String> factors, List<List<String>> levels) {
        List<Integer> digits = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int rest = place;
        for (int factor = 0; factor < factors.size(); factor++) {
            List<String> all = levels.get(factor);
            int level = rest % all.size();
            rest /= all.size();
            digits.add(level);
            if (level > 0) {
                String name = Baseline.withoutPolicy(factors.get(factor));
                names.add(all.size() == 2 ? name : name + "=" + all.get(level));
            }
        }
        return new FactorialTerm(place, digits, String.join(":", names));
    }

    /** Number of factors in it. */
    int order() {
        return (int) levels.stream().filter(level -> level > 0).count();
    }

    /** Which factors are in it, as a number in which the first weighs most. */
    private int membership() {
        return levels.stream().mapToInt(level -> level > 0 ? 1 : 0).reduce(0, (whole, in) -> 2 * whole + in);
    }
}
