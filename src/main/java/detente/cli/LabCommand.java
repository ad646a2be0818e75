package detente.cli;

import detente.gui.look.Web;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.plan.ShippedExperiments;
import detente.io.result.WholeFile;
import detente.io.scenario.ShippedScenarios;
import detente.page.packing.LabPage;
import detente.parameter.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lab}: the model in a page. */
@Command(
        sortOptions = false,
        description = {
            "",
            "One file that holds the whole model and needs nothing else: it can be sent, put on a web server, opened offline."
                    + " Its numbers are those of a sweep."
        },
        footer = {
            "",
            "Examples:",
            "  detente lab",
            "  detente lab historical",
            "  detente lab five-actions --out lab.html"
        })
final class LabCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "START",
            arity = "0..1",
            description = "With what it begins: a scenario or an experiment, shipped or a file, or a result folder.")
    private @Nullable String start;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the page to this file, and open no browser.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput("--out: " + out + " exists already; name another file or delete it");
        }
        String page = start == null ? LabPage.plain() : page(start);
        if (out != null) {
            WholeFile.write(out, draft -> Files.writeString(draft, page));
            say(out + ": open it in a browser");
            return ExitCode.DONE;
        }
        Path file = LabPage.asFile(page);
        say(file + (Web.open(file) ? ": is open in your browser" : Web.NONE));
        return ExitCode.DONE;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    private static String page(String name) throws IOException {
        if (ShippedScenarios.names().contains(name)) {
            return LabPage.with(ScenarioOptions.file(name));
        } else if (ShippedExperiments.names().contains(name)) {
            return LabPage.with(ShippedExperiments.find(name));
        } else if (name.isEmpty() || (Source.isBareWord(name) && !Files.exists(FilePath.of(name)))) {
            throw new BadInput("nothing is named '" + Shown.value(name)
                    + "': name a scenario, an experiment, a file of one, or a result folder");
        }
        if (Files.isDirectory(FilePath.of(name))) {
            return LabPage.with(FilePath.of(name));
        }
        return Section.of(Source.file(name)).has("design")
                ? LabPage.with(ShippedExperiments.find(name))
                : LabPage.with(ScenarioOptions.file(name));
    }
}
