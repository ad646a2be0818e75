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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code describe}: everything that can be named. Told to picocli without annotations, as {@link Detente} is and for its reason. */
final class DescribeCommand implements Runnable {
    private static final String SCHEMA = "schema";
    private static final String JSON = "--json";
    private static final String MARKDOWN = "--markdown";

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private DescribeCommand() {}

    /** The command as it is told. */
    static CommandSpec spec() {
        CommandSpec spec = new DescribeCommand().spec;
        spec.addPositional(PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("TOPIC")
                        .index("0..*")
                        .arity("0..*")
                        .description(
                                "parameters, policies, metrics, strategies, scenarios, experiments, ensembles, designs,"
                                        + " keys, columns: all of them if none is named. Or schema: the JSON schema of scenario and"
                                        + " experiment files.")
                        .build())
                .addOption(flag(JSON, "Print JSON."))
                .addOption(flag(MARKDOWN, "Print Markdown."));
        spec.usageMessage()
                .sortOptions(false)
                .footer(
                        "",
                        "Examples:",
                        "  detente describe policies",
                        "  detente describe parameters metrics --markdown",
                        "  detente describe schema     for an editor that completes and checks files");
        return spec;
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        ParseResult told = spec.commandLine().getParseResult();
        List<String> names = told.matchedPositionalValue(0, List.of());
        if (names.equals(List.of(SCHEMA))) {
            out.print(Json.of(FileSchema.tree(CalibrationReader.schema())));
            return;
        }
        List<Topic> topics = names.isEmpty()
                ? List.of(Topic.values())
                : names.stream().map(DescribeCommand::topic).toList();
        if (told.hasMatchedOption(JSON)) {
            Tree tree = new Tree();
            topics.forEach(topic -> tree.put(topic.word(), topic.listing().tree()));
            out.print(Json.of(tree));
            return;
        }
        boolean markdown = told.hasMatchedOption(MARKDOWN);
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
