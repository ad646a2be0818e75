package detente.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A page with numbers that experiments gave.
 *
 * @param file where it is
 * @param experiment the folder of the experiment whose page it is; that of all of them for another page
 */
record FindingsPage(Path file, Path experiment) {

    /** That of an experiment. */
    static FindingsPage of(Path experiment) {
        return new FindingsPage(experiment.resolve("README.md"), experiment);
    }

    /** What it asks of its own experiment. */
    List<Question> questions() throws IOException {
        return Mark.questions(MarkedTable.spreadOut(Files.readString(file))).stream()
                .filter(question -> question.experiment().isEmpty())
                .toList();
    }

    /** Its text with what is kept beside the experiments. */
    String withFindings() throws IOException {
        Map<String, Findings> findings = new HashMap<>();
        String text =
                Mark.rewritten(MarkedTable.spreadOut(Files.readString(file)), question -> findings.computeIfAbsent(
                                question.experiment(), this::read)
                        .get(question));
        return MarkedTable.gathered(
                Verdict.rewritten(text, experiment -> findings.computeIfAbsent(experiment, this::read)));
    }

    /** Its pictures of what is kept beside its experiment. */
    List<FoundChart> charts() throws IOException {
        return charts(UnaryOperator.identity());
    }

    /** The same, with other words. */
    List<FoundChart> charts(UnaryOperator<String> words) throws IOException {
        Findings findings = read("");
        return FoundChart.of(this, Files.readString(file), findings::get, words);
    }

    private Findings read(String other) {
        try {
            return Findings.read(other.isEmpty() ? experiment : Path.of("experiments", other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
