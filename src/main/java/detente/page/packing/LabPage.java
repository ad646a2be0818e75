package detente.page.packing;

import detente.io.document.BadInput;
import detente.io.plan.ExperimentFile;
import detente.io.scenario.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** A page in a file of its own among those that may be thrown away. */
    public static Path asFile(String page) throws IOException {
        return Files.writeString(Files.createTempFile("laboratory", ".html"), page);
    }
}
