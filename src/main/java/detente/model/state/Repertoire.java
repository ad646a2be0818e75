package detente.model.state;

import detente.model.operation.OperationType;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.math3.util.FastMath;

/**
 * What a state is given to doing (model section 7.4).
 *
 * @param weights ω, a factor on the weight of each type of operation; 1 of one that is not named
 * @param economicEspionage share of its espionage that is aimed at the private sector, where it is given
 * @param economicLeaning factor on the odds of that share, where it is not
 */
public record Repertoire(Map<OperationType, Double> weights, OptionalDouble economicEspionage, double economicLeaning) {

    /** Of a state that does what all do. */
    private static final Map<OperationType, Double> ALIKE = Map.of();

    /**
     * What is given, and for the rest factors of a lognormal law.
     *
     * @param spread σ, standard deviation of their logarithms; at 0 the state does what all do
     */
    static Repertoire of(RepertoireSpec spec, double spread, Luck luck, int state) {
        return new Repertoire(
                spec.weights().orElseGet(() -> drawn(spread, luck, state)),
                spec.economicEspionage(),
                factor(spread, luck, Purpose.ECONOMIC_ESPIONAGE, state, 0));
    }

    private static Map<OperationType, Double> drawn(double spread, Luck luck, int state) {
        if (spread == 0) {
            return ALIKE;
        }
        Map<OperationType, Double> weights = new EnumMap<>(OperationType.class);
        for (OperationType type : OperationType.values()) {
            weights.put(type, factor(spread, luck, Purpose.REPERTOIRE, state, type.ordinal()));
        }
        return weights;
    }

    private static double factor(double spread, Luck luck, Purpose purpose, int state, int which) {
        return spread == 0 ? 1 : FastMath.exp(spread * luck.normal(purpose, state, which));
    }

    /** ω of a type. */
    public double weight(OperationType type) {
        return weights.getOrDefault(type, 1.0);
    }

    /**
     * Share of its espionage that is aimed at the private sector.
     *
     * @param usual share of all ordinary targets that are there
     */
    public double economicEspionage(double usual) {
        double drawn = economicLeaning == 1 ? usual : usual * economicLeaning / (1 - usual + usual * economicLeaning);
        return economicEspionage.orElse(drawn);
    }
}
