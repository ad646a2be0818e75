package detente.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The small table beside an experiment: what its page asks, and what was found. */
final class Findings {
    /** Its name. */
    static final String FILE = "found.csv";

    private static final String HEADER = "asked,value,low,high\n";

    private final Map<String, Found> found = new LinkedHashMap<>();

    private Findings() {}

    /** Those in a folder. */
    static Findings read(Path folder) throws IOException {
        Findings findings = new Findings();
        List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            findings.found.put(cells[0], new Found(number(cells[1]), number(cells[2]), number(cells[3])));
        }
        return findings;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    /** The answers to questions. */
    static Findings of(List<Question> questions, ResultTables result) {
        Findings findings = new Findings();
        questions.forEach(question -> findings.found.put(question.text(), result.find(question)));
        return findings;
    }

    /** The answer to a question. */
    Found get(Question question) {
        Found answer = found.get(question.text());
        if (answer == null) {
            throw new AssertionError("nothing was found for: " + question.text() + "; see how " + FILE + " is made");
        }
        return answer;
    }

    /** The questions, as they are asked. */
    Iterable<String> asked() {
        return found.keySet();
    }

    /** Its text. */
    String text() {
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + ","
                        + DoubleStream.of(
                                        entry.getValue().value(),
                                        entry.getValue().low(),
                                        entry.getValue().high())
                                .mapToObj(number -> Double.isNaN(number) ? "" : Double.toString(number))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }
}
