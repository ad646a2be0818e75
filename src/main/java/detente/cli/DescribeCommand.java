package detente.cli;

import detente.analysis.calibration.result.CalibrationReader;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Tree;
import detente.io.plan.FileSchema;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code describe}: everything that can be named. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  detente describe policies",
            "  detente describe parameters metrics --markdown",
            "  detente describe schema     for an editor that completes and checks files"
        })
final class DescribeCommand implements Runnable {
    private static final String SCHEMA = "schema";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..*",
            description =
                    "parameters, policies, metrics, strategies, scenarios, experiments, ensembles, designs, keys,"
                            + " columns: all of them if none is named. Or schema: the JSON schema of scenario and experiment files.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print Markdown.")
    private boolean markdown;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (names.equals(List.of(SCHEMA))) {
            out.print(Json.of(FileSchema.tree(CalibrationReader.schema())));
            return;
        }
        List<Topic> topics = names.isEmpty()
                ? List.of(Topic.values())
                : names.stream().map(DescribeCommand::topic).toList();
        if (json) {
            Tree tree = new Tree();
            topics.forEach(topic -> tree.put(topic.word(), topic.listing().tree()));
            out.print(Json.of(tree));
            return;
        }
        for (Topic topic : topics) {
            out.println(markdown ? topic.listing().markdown() : topic.listing().text());
        }
    }

    private static Topic topic(String name) {
        List<String> known =
                new ArrayList<>(Arrays.stream(Topic.values()).map(Topic::word).toList());
        known.add(SCHEMA);
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("describe: unknown topic '" + Shown.value(name) + "'"
                        + Names.suggestion(name, known) + " (" + String.join(", ", known) + ")"));
    }
}
