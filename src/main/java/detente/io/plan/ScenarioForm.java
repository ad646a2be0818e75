package detente.io.plan;

import detente.io.document.Form;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Value;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import detente.parameter.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A scenario within another file: its shipped name, the path of its file, or all of it. */
public final class ScenarioForm {
    private ScenarioForm() {}

    /**
     * One.
     *
     * @param folder where paths start
     * @param edition of which it has to be; empty for any
     */
    public static Form<ScenarioFile> of(Optional<Path> folder, Optional<Edition> edition) {
        return new Form<>(
                value -> read(value, folder, edition).filter(file -> isOf(edition, file, value)),
                ScenarioWriter::tree,
                () -> Schema.any(List.of(Form.FILE_NAME.schema().get(), Schema.reference("scenario"))));
    }

    private static Optional<ScenarioFile> read(Value value, Optional<Path> folder, Optional<Edition> edition) {
        if (value.node() instanceof Node.Text) {
            return value.fileName().flatMap(name -> named(value, name, folder, edition));
        }
        return value.section()
                .flatMap(section -> edition.isPresent()
                        ? ScenarioReader.read(section, edition.get())
                        : ScenarioReader.read(section));
    }

    private static boolean isOf(Optional<Edition> edition, ScenarioFile file, Value value) {
        Edition own = file.scenario().edition();
        boolean agrees = edition.isEmpty() || edition.get() == own;
        if (!agrees) {
            value.problem("is of edition " + own.number() + ", and 'edition' of the experiment is "
                    + edition.get().number() + ": leave the latter out, or name a scenario of that edition");
        }
        return agrees;
    }

    private static Optional<ScenarioFile> named(
            Value value, String name, Optional<Path> folder, Optional<Edition> edition) {
        if (ShippedScenarios.isMissing(name, folder)) {
            value.problem("names no scenario and no file" + ShippedScenarios.instead(name));
            return Optional.empty();
        }
        return Optional.of(ShippedScenarios.find(name, folder, edition));
    }
}
