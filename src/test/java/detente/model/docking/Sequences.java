package detente.model.docking;

import detente.model.docking.Strike.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How the operations of a run follow each other: figures that are no metrics, of the program and its re-implementation. */
final class Sequences {
    private static final double DELAY = 1;

    private Sequences() {}

    static void add(List<Strike> strikes, Map<String, Double> figures) {
        figures.put("type_kept_share", kept(strikes, Sequences::haveOneType));
        figures.put("severity_kept_share", kept(strikes, Sequences::areAlike));
        figures.put("yearly_dispersion", dispersion(strikes));
        List<Strike> answers =
                strikes.stream().filter(strike -> strike.why == Why.ANSWER).toList();
        figures.put("answers_of_equal_severity", share(answers, Sequences::isProportionate));
        figures.put("answers_of_equal_type", share(answers, Sequences::isInKind));
        List<Strike> named = strikes.stream().filter(Strike::isNamed).toList();
        figures.put("delay_share", share(named, strike -> strike.delay < DELAY));
    }

    private interface Pair {
        boolean holds(Strike before, Strike after);
    }

    private static boolean haveOneType(Strike before, Strike after) {
        return before.type == after.type;
    }

    private static boolean areAlike(Strike before, Strike after) {
        return StrictMath.abs(before.severity - after.severity) < .5;
    }

    /** Share of successive base operations of one against the other that have something in common. */
    private static double kept(List<Strike> strikes, Pair pair) {
        int pairs = 0;
        int kept = 0;
        Map<List<Integer>, Strike> latest = new HashMap<>();
        for (Strike strike : strikes) {
            if (strike.why == Why.BASE) {
                Strike before = latest.put(List.of(strike.by, strike.target), strike);
                pairs += before == null ? 0 : 1;
                kept += before != null && pair.holds(before, strike) ? 1 : 0;
            }
        }
        return (double) kept / pairs;
    }

    /** Variance of the number of operations in a year, over its mean. */
    private static double dispersion(List<Strike> strikes) {
        double[] counts = new double[(int) Duel.YEARS];
        strikes.forEach(strike -> counts[(int) strike.time]++);
        double mean = (double) strikes.size() / counts.length;
        double squares = 0;
        for (double count : counts) {
            squares += (count - mean) * (count - mean);
        }
        return squares / (counts.length - 1) / mean;
    }

    private static boolean isProportionate(Strike answer) {
        Strike answered = answer.answered;
        return answered != null && StrictMath.round(answer.severity) == StrictMath.round(answered.severity);
    }

    private static boolean isInKind(Strike answer) {
        Strike answered = answer.answered;
        return answered != null && answer.type == answered.type;
    }

    private static double share(List<Strike> strikes, Predicate<Strike> property) {
        return (double) strikes.stream().filter(property).count() / strikes.size();
    }
}
