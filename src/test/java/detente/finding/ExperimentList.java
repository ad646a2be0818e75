package detente.finding;

import detente.experiment.Experiment;
import detente.io.plan.ShippedExperiments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The page that lists the experiments, with what each asks, how many runs it is and how long it takes. */
final class ExperimentList {
    /** Where it is. */
    static final Path PAGE = Path.of("src/site/markdown/experiments.md");

    private static final String HEADER = "| experiment | asks | runs | seconds |\n|---|---|---:|---:|\n";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[`(.+)`\\].*\\| (\\d+) \\|$");
    private static final Pattern TOTAL = Pattern.compile("All together take \\d+ minutes");
    private static final int CORES = 2;
    private static final int MINUTE = 60;

    private final String before;
    private final String after;
    private final Map<String, Integer> seconds = new TreeMap<>();

    private ExperimentList(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static ExperimentList read() throws IOException {
        String page = Files.readString(PAGE);
        int table = page.indexOf(HEADER);
        int end = page.indexOf("\n\n", table);
        ExperimentList list = new ExperimentList(page.substring(0, table), page.substring(end + 1));
        ROW.matcher(page).results().forEach(row -> list.seconds.put(row.group(1), Integer.valueOf(row.group(2))));
        return list;
    }

    /**
     * Takes how long an experiment took.
     *
     * @param cpu nanoseconds of all cores together
     */
    void measured(String name, long cpu) {
        seconds.put(name, (int) StrictMath.ceil(cpu / 1e9 / CORES));
    }

    /** How long an experiment takes on two cores, in seconds; 0 if it was not measured since there is a list. */
    int seconds(String name) {
        return seconds.getOrDefault(name, 0);
    }

    /** How long all of them take. */
    int minutes() {
        return (int)
                StrictMath.ceil(seconds.values().stream().mapToInt(one -> one).sum() / (double) MINUTE);
    }

    /** The page as it has to be. */
    String text(List<Path> experiments) {
        StringBuilder rows = new StringBuilder();
        for (Path folder : experiments) {
            String name = folder.getFileName().toString();
            Experiment experiment = ShippedExperiments.find(name).experiment();
            rows.append(String.format(
                    Locale.ROOT,
                    "| [`%s`](../../../experiments/%s/README.md) | %s | %,d | %s |%n",
                    name,
                    name,
                    experiment.question(),
                    experiment.size(),
                    seconds(name) == 0 ? "" : seconds(name)));
        }
        String total = TOTAL.matcher(before).replaceAll("All together take " + minutes() + " minutes");
        return total + HEADER + rows.toString().replace(System.lineSeparator(), "\n") + after;
    }
}
