package detente.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Every combination of all levels; the levels of the last factor change fastest.
 *
 * @param factors with listed levels
 * @param size number of combinations
 */
record Factorial(List<Factor> factors, int size) implements Design {
    static Design of(DesignRequest request) {
        List<Factor> factors = request.listedFactors();
        long size = 1;
        for (Factor factor : factors) {
            size *= factor.levels().size();
            if (size > Designs.MOST_POINTS) {
                throw new IllegalArgumentException(
                        "the factors have more than " + Designs.MOST_POINTS + " combinations");
            }
        }
        return new Factorial(factors, (int) size);
    }

    @Override
    public List<Level> levels(int point) {
        List<Level> levels = new ArrayList<>();
        int rest = point;
        for (int i = factors.size() - 1; i >= 0; i--) {
            List<Level> choices = factors.get(i).levels();
            levels.add(choices.get(rest % choices.size()));
            rest /= choices.size();
        }
        Collections.reverse(levels);
        return levels;
    }
}
