package detente.page.packing;

import detente.chart.MainMetrics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the shipped experiment found, as a table that needs no script: an action a line, a metric a column. */
final class StaticAnswer {
    private static final String ASKED = "effects ratio ";
    private static final String ON = "=on";
    private static final int SHOWN = 2;

    private StaticAnswer() {}

    /**
     * The table.
     *
     * @param rows of {@code found.csv}: what was asked, a number, and the ends of its interval
     * @param titles of factors, by their name
     */
    static String table(List<String> rows, Map<String, String> titles) {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            if (cells[0].startsWith(ASKED)) {
                String[] words = cells[0].substring(ASKED.length()).split(" ", -1);
                List<String> factors = List.of(words).subList(1, words.length);
                arm(factors, titles).ifPresent(arm -> lines.computeIfAbsent(arm, name -> new LinkedHashMap<>())
                        .put(words[0], shown(cells[1]) + " [" + shown(cells[2]) + ", " + shown(cells[3]) + "]"));
            }
        }
        Map<String, String> metrics = new LinkedHashMap<>(MainMetrics.many());
        metrics.keySet().removeIf(metric -> lines.values().stream().anyMatch(line -> !line.containsKey(metric)));
        return """
                <table>
                <caption>Ratios to the same worlds without policies, with 95 % intervals of the mean: 0.60 is 40 % less.
                Verhoudingen tot dezelfde werelden zonder beleid, met 95%-intervallen van het gemiddelde: 0.60 is 40% minder.</caption>
                <thead><tr><th scope="col">action</th>HEAD</tr></thead>
                <tbody>
                BODY</tbody>
                </table>
                """.replace("HEAD", cells(metrics.values(), "th scope=\"col\"", "th")).replace(
                "BODY",
                lines.entrySet().stream()
                        .map(line -> "<tr><th scope=\"row\">" + line.getKey() + "</th>"
                                + cells(
                                        metrics.keySet().stream()
                                                .map(metric -> line.getValue().getOrDefault(metric, ""))
                                                .toList(),
                                        "td",
                                        "td")
                                + "</tr>\n")
                        .collect(Collectors.joining()));
    }

    /** One action, or all together. */
    private static Optional<String> arm(List<String> factors, Map<String, String> titles) {
        long actions =
                titles.keySet().stream().filter(name -> !name.contains("=")).count();
        if (factors.size() == 1) {
            String name = factors.get(0).replace(ON, "");
            return Optional.of(titles.getOrDefault(name, name));
        }
        return factors.size() == actions ? Optional.of("all " + actions) : Optional.empty();
    }

    private static String cells(Iterable<String> texts, String open, String close) {
        StringBuilder cells = new StringBuilder();
        texts.forEach(text -> cells.append('<')
                .append(open)
                .append('>')
                .append(text)
                .append("</")
                .append(close)
                .append('>'));
        return cells.toString();
    }

    private static String shown(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).setScale(SHOWN, RoundingMode.HALF_EVEN).toPlainString();
    }
}
