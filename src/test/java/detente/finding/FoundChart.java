package detente.finding;

import detente.chart.BoundarySheet;
import detente.chart.EffectRow;
import detente.chart.Estimate;
import detente.chart.FoundSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A picture on the page of an experiment that shows the table under it: {@code ![title](file.svg)}. Of the table are shown
 * the ratios, and the ranges between sets of the same question.
 *
 * @param file where it is
 * @param svg what it is
 */
record FoundChart(Path file, String svg) {
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[(.+)\\]\\(([\\w-]+\\.svg)\\)\\n(?=\\n\\|)");
    private static final String OVER_FUTURES = "ratio to the same future without the action";
    private static final String FUTURES =
            "Dots: median over futures. Lines: from 5 % to 95 % of futures, luck taken out.";
    private static final String INTERVALS =
            "Dots: ratio of means. Thick bars: 95 % interval of that ratio. Thin lines: range of the effect over 95 % of the"
                    + " sets of parameters that fit the record, luck taken out.";
    private static final String LESS = "Left of the line is less than without the change.";
    private static final String HALF_LIFE = "escalation.halfLife";
    private static final double AT_HALF_A_YEAR = .45;
    private static final String BOUNDARY =
            "Dots: gain at which frequency in twenty years is twice what it is at a gain of 0 without a policy. Dashes: gain at"
                    + " which a pair runs away by the closed form, .45 at half a year in default worlds.";
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");

    /**
     * Those of a page whose tables have marks in their heads.
     *
     * @param words what stands in a picture for words of the page
     */
    static List<FoundChart> of(
            FindingsPage page, String text, Function<Question, Found> findings, UnaryOperator<String> words) {
        return PICTURE.matcher(text)
                .results()
                .map(picture -> new FoundChart(
                        page.experiment().resolve(picture.group(2)),
                        svg(picture.group(1), table(text, picture), findings, words)))
                .toList();
    }

    private static List<String> table(String text, MatchResult picture) {
        return text.substring(picture.end() + 1)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String svg(
            String title, List<String> table, Function<Question, Found> findings, UnaryOperator<String> words) {
        if (Mark.questions(MarkedTable.spreadOut(String.join("\n", table))).stream()
                .anyMatch(question -> question.table().equals(Question.DOUBLING))) {
            return boundary(title, table, findings);
        }
        String[] heads = table.get(0).split("\\|", -1);
        Map<String, String> labels = new LinkedHashMap<>();
        List<EffectRow> rows = new ArrayList<>();
        for (String line :
                MarkedTable.spreadOut(String.join("\n", table)).lines().skip(2).toList()) {
            String[] cells = line.split("\\|", -1);
            Map<String, Estimate> ratios = new LinkedHashMap<>();
            Map<String, Estimate> ranges = new LinkedHashMap<>();
            String axis = "";
            for (int i = 2; i < cells.length - 1; i++) {
                List<Question> asked = Mark.questions(cells[i]);
                if (asked.size() != 1) {
                    continue;
                }
                Found found = findings.apply(asked.get(0));
                Estimate estimate = new Estimate(found.value(), found.low(), found.high());
                if (asked.get(0).column().equals("ratio")) {
                    axis = "column " + i;
                    labels.put(axis, words.apply(plain(heads[i])));
                    ratios.put(axis, estimate);
                } else if (asked.get(0).column().equals(Question.BETWEEN_SETS)) {
                    ranges.put(axis, estimate);
                } else if (asked.get(0).column().equals("median")) {
                    axis = OVER_FUTURES;
                    labels.put(axis, words.apply(axis));
                    ratios.put(axis, estimate);
                    ranges.put(axis, overFutures(asked.get(0), findings));
                }
            }
            if (!ratios.isEmpty()) {
                rows.add(new EffectRow(words.apply(plain(cells[1])), 1, ratios, Set.of(), ranges));
            }
        }
        String intervals = labels.containsKey(OVER_FUTURES) ? FUTURES : INTERVALS;
        return FoundSheet.svg(
                words.apply(title),
                rows,
                labels,
                Stream.of(intervals, LESS).map(words).toList());
    }

    private static Estimate overFutures(Question median, Function<Question, Found> findings) {
        return new Estimate(
                findings.apply(median).value(),
                findings.apply(median.ofColumn("q05")).value(),
                findings.apply(median.ofColumn("q95")).value());
    }

    /** The gains at which a metric has doubled, and those at which a pair runs away by the closed form of V8. */
    private static String boundary(String title, List<String> table, Function<Question, Found> findings) {
        Map<String, Map<Double, Double>> lines = new LinkedHashMap<>();
        Map<Double, Double> closed = new TreeMap<>();
        for (String line :
                MarkedTable.spreadOut(String.join("\n", table)).lines().skip(2).toList()) {
            Map<Double, Double> gains = new TreeMap<>();
            for (Question question : Mark.questions(line)) {
                double halfLife = Double.parseDouble(question.where().getOrDefault(HALF_LIFE, ""));
                if (question.column().equals("ratio")) {
                    gains.put(halfLife, findings.apply(question).value());
                }
            }
            lines.put(plain(line.split("\\|", -1)[1]), gains);
        }
        for (int step = 5; step <= 40; step++) {
            double halfLife = step / 20.;
            closed.put(halfLife, AT_HALF_A_YEAR * relaxation(halfLife) / relaxation(.5));
        }
        return BoundarySheet.svg(title, lines, closed, BOUNDARY);
    }

    /** What is forgotten in a year, in weekly steps. */
    private static double relaxation(double halfLife) {
        return (1 - StrictMath.exp(-StrictMath.log(2) / halfLife / 52)) * 52;
    }

    private static String plain(String cell) {
        return COMMENT.matcher(cell).replaceAll("").replace("`", "").strip();
    }
}
