package detente.experiment;

import detente.random.Mixing;
import java.util.List;

/**
 * Points drawn evenly and independently. The place of a point on a factor depends on the seed, the name of the factor
 * and the number of the point only: more points or another factor change no other place.
 *
 * @param factors with levels or ranges
 * @param size number of points
 * @param seed what the places depend on
 */
record RandomPoints(List<Factor> factors, int size, long seed) implements Design {
    private static final double UNIT = 0x1p-53;

    static Design of(DesignRequest request) {
        return new RandomPoints(request.factors(), request.number(DesignOptions.POINTS), request.seed());
    }

    @Override
    public List<Level> levels(int point) {
        return factors.stream()
                .map(factor -> factor.at(Mixing.seed(seed, "design " + factor.name(), point, 0) * UNIT))
                .toList();
    }
}
