package detente.page.packing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the shipped experiment found, as a table that needs no script. */
final class StaticAnswer {
    private static final String EFFECTS = "effects";
    private static final int SHOWN = 3;

    private StaticAnswer() {}

    /**
     * The table.
     *
     * @param rows of {@code found.csv}: what was asked, a number, and the ends of its interval
     * @param titles of levels, by {@code factor=level}
     */
    static String table(List<String> rows, Map<String, String> titles) {
        Map<String, String> lines = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            String[] words = cells[0].split(" ", -1);
            if (words[0].equals(EFFECTS) && words[1].equals("ratio")) {
                String arm = List.of(words).subList(3, words.length).stream()
                        .map(one -> titles.getOrDefault(one.replace("=on", ""), one))
                        .collect(Collectors.joining(" + "));
                lines.put(
                        words[2] + words.length + arm,
                        "<tr><th scope=\"row\">" + arm + "</th><td>" + words[2] + "</td><td>" + shown(cells[1])
                                + "</td><td>" + shown(cells[2]) + "</td><td>" + shown(cells[3]) + "</td></tr>\n");
            }
        }
        return """
                <table>
                <thead><tr><th scope="col">action</th><th scope="col">metric</th><th scope="col">ratio</th>
                <th scope="col">95 % from</th><th scope="col">to</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.replace("%s", String.join("", lines.values()));
    }

    private static String shown(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).setScale(SHOWN, RoundingMode.HALF_EVEN).toPlainString();
    }
}
