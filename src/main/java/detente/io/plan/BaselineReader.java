package detente.io.plan;

import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Levers;
import detente.io.document.Section;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the baseline: the level of every factor with which the others are compared. */
final class BaselineReader {
    private BaselineReader() {}

    /** One level for every factor; problems are noted. */
    static List<Level> read(Value value, List<Factor> factors) {
        List<Level> levels = new ArrayList<>();
        value.section().ifPresent(section -> {
            for (Factor factor : factors) {
                level(section, factor).ifPresent(levels::add);
            }
            section.refuseOthers();
        });
        return levels;
    }

    private static Optional<Level> level(Section section, Factor factor) {
        Optional<Value> value = section.need(factor.name());
        if (factor.single().isEmpty()) {
            List<String> labels = factor.levels().stream().map(Level::label).toList();
            return value.flatMap(label -> label.oneOf(labels))
                    .map(label -> factor.levels().get(labels.indexOf(label)));
        }
        return value.flatMap(given -> LeverReader.read(Levers.get(factor.name()), given))
                .map(Level::of);
    }
}
