package detente.cli;

import detente.analysis.ResultAnalysis.Wish;
import detente.analysis.discovery.Answer;
import detente.analysis.runs.DesignPlan;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.io.result.PastResult;
import detente.io.result.ResultCsv;
import detente.io.result.WrittenManifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code discover}: in which futures something holds. */
@Command(
        sortOptions = false,
        description = {
            "",
            "Of a finished sweep over points that were drawn (random, latin-hypercube, sobol, or a list of such), or"
                    + " that crosses arms with such futures. The answer goes into boxes.csv, trajectory.csv, charts and report.html beside those to earlier questions, which"
                    + " analyze answers again too. Limits that are not significant (quasi-p-value of .05 or more) are left"
                    + " out, and a box that luck alone finds as often is none."
        },
        footer = {
            "",
            "Examples:",
            "  detente discover results/lhs --metric harm_per_year --above 40",
            "  detente discover results/futures --arm action3 --metric total_harm_per_year --below 0.95",
            "  detente discover results/futures --arm action3 --metric total_harm_per_year --best",
            "  detente discover results/futures --forget"
        })
final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--arm",
            paramLabel = "ARM",
            description = "Of a crossed design: whose ratio to the baseline arm, luck taken out.")
    private @Nullable String arm;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Which metric; without an arm its mean over the worlds of each point.")
    private @Nullable String metric;

    @Option(names = "--below", paramLabel = "X", description = "It shall be below this number.")
    private @Nullable String below;

    @Option(names = "--above", paramLabel = "X", description = "It shall be above this number.")
    private @Nullable String above;

    @Option(
            names = "--best",
            description = "Of a crossed design: the arm shall be better than each other of its group.")
    private boolean best;

    @Option(names = "--all-limits", description = "Show limits too that are not significant.")
    private boolean allLimits;

    @Option(names = "--forget", description = "Take the answers to all questions out of the folder.")
    private boolean forget;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it works.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Question> asked = question();
        PastResult result = PastResult.read(folder);
        if (asked.isEmpty()) {
            AnalyzeCommand.analyzeAgain(
                    result, new Wish(result.asked().with(List.of()), true), false, () -> {}, err, quiet);
            return ExitCode.DONE;
        }
        Question question = asked.get();
        List<Question> questions = new ArrayList<>(result.asked().questions());
        questions.add(question);
        List<String> sentences = new ArrayList<>();
        AnalyzeCommand.analyzeAgain(
                result,
                new Wish(result.asked().with(questions), true),
                false,
                () -> {
                    Answer answer = answer(question);
                    answer.gaps().forEach(gap -> err.println("boxes.csv: " + gap));
                    sentences.addAll(answer.sentences());
                },
                err,
                quiet);
        sentences.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    /** What is asked; empty where all is to be forgotten. */
    private Optional<Question> question() {
        boolean isAsked = arm != null || metric != null || below != null || above != null || best || allLimits;
        if (forget && !isAsked) {
            return Optional.empty();
        }
        long conditions = Stream.of(below != null, above != null, best)
                .filter(given -> given)
                .count();
        if (metric == null || conditions != 1 || forget) {
            throw new BadInput(
                    "discover: say --metric METRIC with one of --below X, --above X and --best, or only --forget");
        } else if (best) {
            if (arm == null) {
                throw new BadInput("--best: say --arm ARM, too: it compares an arm with the others of its group");
            }
            return Optional.of(new Question(arm, metric, Wanted.BEST, 0, allLimits));
        }
        String limit = String.valueOf(below == null ? above : below);
        double number = number(below == null ? "--above" : "--below", limit);
        Wanted wanted = below == null ? Wanted.ABOVE : Wanted.BELOW;
        return Optional.of(new Question(arm == null ? "" : arm, metric, wanted, number, allLimits));
    }

    private static double number(String option, String text) {
        try {
            double number = Double.parseDouble(text) + 0; // one zero of the two
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadInput(option + ": '" + text + "' must be a number, such as 0.95");
    }

    /** The answer, before anything is written. */
    private Answer answer(Question question) throws IOException {
        Path runs = ResultCsv.find(folder, "runs").orElseThrow(() -> new IOException(folder + " holds no runs.csv"));
        try {
            DesignPlan plan = DesignPlan.of(WrittenManifest.tree(folder).path("experiment"));
            return Answer.to(question, new Disk(), runs, plan);
        } catch (BadInput e) {
            throw new BadInput(folder + ": " + e.getMessage());
        }
    }
}
