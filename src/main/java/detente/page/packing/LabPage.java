package detente.page.packing;

import detente.io.document.BadInput;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ShippedExperiments;
import detente.io.result.ResultFolder;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ShippedScenarios;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The page of the laboratory that is in the program, with something to begin with. */
public final class LabPage {
    private static final String RESOURCE = "/laboratory.html";

    private LabPage() {}

    /** The page as it is. */
    public static String plain() throws IOException {
        try (InputStream stream = LabPage.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new BadInput("this program was put together without its page; 'mvn package' makes it, and puts it"
                        + " into target/detente.jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page that begins with a scenario. */
    public static String with(ScenarioFile scenario) throws IOException {
        return StartBlock.in(plain(), LabStart.of(scenario));
    }

    /** The page that begins with an experiment: its scenario, its luck, and what it compares. */
    public static String with(ExperimentFile experiment) throws IOException {
        return StartBlock.in(plain(), LabStart.of(experiment));
    }

    /**
     * The page that begins with what a result folder holds.
     *
     * @throws BadInput if it holds neither an experiment nor a scenario, or one with faults
     */
    public static String with(Path folder) throws IOException {
        Path experiment = folder.resolve(ResultFolder.EXPERIMENT);
        Path scenario = folder.resolve(ResultFolder.SCENARIO);
        if (Files.exists(experiment)) {
            return with(ShippedExperiments.find(experiment.toString()));
        } else if (Files.exists(scenario)) {
            return with(ShippedScenarios.find(scenario.toString(), Optional.empty(), Optional.empty()));
        }
        throw new BadInput(folder + ": is no result of this program: it holds neither " + ResultFolder.EXPERIMENT
                + " nor " + ResultFolder.SCENARIO);
    }

    /** Whether the program was put together with its page. */
    public static boolean isThere() {
        return LabPage.class.getResource(RESOURCE) != null;
    }

    /** A page in a file of its own among those that may be thrown away. */
    public static Path asFile(String page) throws IOException {
        return Files.writeString(Files.createTempFile("laboratory", ".html"), page);
    }
}
