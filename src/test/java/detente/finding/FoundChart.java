package detente.finding;

import detente.chart.EffectRow;
import detente.chart.Estimate;
import detente.chart.FoundSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A picture on the page of an experiment that shows the table under it: {@code ![title](file.svg)}. Of the table are shown
 * the ratios, and the ranges between sets of the same question.
 *
 * @param file where it is
 * @param svg what it is
 */
record FoundChart(Path file, String svg) {
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[(.+)\\]\\(([\\w-]+\\.svg)\\)\\n(?=\\n\\|)");
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");

    /** Those of a page whose tables have marks in their heads. */
    static List<FoundChart> of(FindingsPage page, String text, Function<Question, Found> findings) {
        return PICTURE.matcher(text)
                .results()
                .map(picture -> new FoundChart(
                        page.experiment().resolve(picture.group(2)),
                        svg(picture.group(1), table(text, picture), findings)))
                .toList();
    }

    private static List<String> table(String text, MatchResult picture) {
        return text.substring(picture.end() + 1)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String svg(String title, List<String> table, Function<Question, Found> findings) {
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
                    labels.put(axis, plain(heads[i]));
                    ratios.put(axis, estimate);
                } else if (asked.get(0).column().equals(Question.BETWEEN_SETS)) {
                    ranges.put(axis, estimate);
                }
            }
            if (!ratios.isEmpty()) {
                rows.add(new EffectRow(plain(cells[1]), 1, ratios, Set.of(), ranges));
            }
        }
        return FoundSheet.svg(title, rows, labels);
    }

    private static String plain(String cell) {
        return COMMENT.matcher(cell).replaceAll("").replace("`", "").strip();
    }
}
