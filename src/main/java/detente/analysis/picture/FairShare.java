package detente.analysis.picture;

import detente.analysis.runs.Contrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Some of many contrasts, so that every set of factors that change has its share: the change of all at once, then the
 * first of each set, then the second of each, and so on; sets of few factors before sets of many.
 *
 * @param contrast of an item
 * @param order which items of a set come first
 * @param most number of items to keep
 */
record FairShare<T>(Function<T, Contrast> contrast, Comparator<T> order, int most) {

    /** An item and how many of its set stand before it. */
    private record Ranked<T>(T item, int rank, Contrast contrast) {}

    /** The items kept, in the order of their contrasts. */
    List<T> of(List<T> items, int factors) {
        Map<List<Integer>, List<T>> sets = new LinkedHashMap<>();
        items.forEach(item -> sets.computeIfAbsent(contrast.apply(item).changed(), set -> new ArrayList<>())
                .add(item));
        List<Ranked<T>> ranked = new ArrayList<>();
        for (List<T> set : sets.values()) {
            set.sort(order.thenComparing(contrast, Contrast.ORDER));
            for (int rank = 0; rank < set.size(); rank++) {
                ranked.add(new Ranked<>(set.get(rank), rank, contrast.apply(set.get(rank))));
            }
        }
        return ranked.stream()
                .sorted(Comparator.<Ranked<T>, Boolean>comparing(
                                one -> !one.contrast().isAll(factors))
                        .thenComparingInt(Ranked::rank)
                        .thenComparingInt(one -> one.contrast().changes())
                        .thenComparing(Ranked::item, order)
                        .thenComparing(Ranked::contrast, Contrast.ORDER))
                .limit(most)
                .map(Ranked::item)
                .sorted(Comparator.comparing(contrast, Contrast.ORDER))
                .toList();
    }
}
