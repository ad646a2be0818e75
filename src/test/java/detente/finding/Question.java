package detente.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cell of a result a number of a page is, as a mark after the number says it:
 * {@code effects ratio harm_per_year action1=on}. A number of another experiment begins with its name, as in
 * {@code treaty: effects ratio harm_per_year}, and must be asked on the page of that one too.
 *
 * @param experiment the other experiment; empty for that of the page
 * @param table {@code effects}, {@code contrasts}, {@code summary}, {@code sensitivity}, {@code interactions},
 *     {@code robustness} or {@code drivers}, or {@code doubling} for the gain at which a metric has doubled
 * @param column its column; {@code mu_star/mean} is divided by the mean of the metric over all points, and
 *     {@code parametric} is the range between parameter sets, {@code 0.5 to 0.7}
 * @param metric which metric
 * @param where the levels of factors off the baseline, or with an empty level the name of a factor or term; of contrasts
 *     the change, and then its context
 */
record Question(String experiment, String table, String column, String metric, Map<String, String> where) {
    /** The column of how an effect differs between parameter sets. */
    static final String BETWEEN_SETS = "parametric";

    /** Of a mark, or a part of one. */
    static Question of(String text) {
        int colon = text.indexOf(": ");
        List<String> words = List.of(text.substring(colon + 1).strip().split("\\s+"));
        if (words.size() < 3) {
            throw new IllegalArgumentException("a mark names table, column and metric: " + text);
        }
        Map<String, String> where = new LinkedHashMap<>();
        for (String word : words.subList(3, words.size())) {
            int equals = word.indexOf('=');
            where.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
        }
        String experiment = colon < 0 ? "" : text.substring(0, colon).strip();
        return new Question(experiment, words.get(0), words.get(1), words.get(2), where);
    }

    /** The gain at which a metric has doubled, of which no table has a cell. */
    static final String DOUBLING = "doubling";

    /** What is changed, as contrasts.csv names it. */
    String contrast() {
        Map.Entry<String, String> change = where.entrySet().iterator().next();
        return change.getValue().equals("on") ? change.getKey() : change.getKey() + "=" + change.getValue();
    }

    /** The same of another column. */
    Question ofColumn(String other) {
        return new Question(experiment, table, other, metric, where);
    }

    /** The factor and the level at which it is changed. */
    Map.Entry<String, String> context() {
        return List.copyOf(where.entrySet()).get(1);
    }

    /** As a mark says it on the page of its experiment. */
    String text() {
        StringBuilder text = new StringBuilder(table + " " + column + " " + metric);
        where.forEach((factor, level) -> text.append(' ').append(factor).append(level.isEmpty() ? "" : "=" + level));
        return text.toString();
    }
}
