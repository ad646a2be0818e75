package detente.page.packing;

import detente.io.document.BadInput;
import detente.io.document.Tree;
import detente.io.plan.ExperimentFile;
import detente.io.scenario.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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
        return StartBlock.in(plain(), start(scenario));
    }

    /** The page that begins with the scenario of an experiment, and with its luck. */
    public static String with(ExperimentFile experiment) throws IOException {
        return StartBlock.in(
                plain(),
                start(experiment.base())
                        .with("seed", experiment.experiment().seed())
                        .with("title", experiment.experiment().question()));
    }

    private static Tree start(ScenarioFile file) {
        return new Tree().with("scenario", file.scenario().name()).with("added", PageCatalog.scenario(file));
    }
}
