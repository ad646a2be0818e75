package detente.experiment;

import java.util.List;
import java.util.Optional;

/**
 * A factor with listed levels.
 *
 * @param name key of the lever that every level sets, or the name of a bundle
 * @param levels at least one, with different labels
 */
public record Choices(String name, List<Level> levels) implements Factor {
    public Choices {
        levels = List.copyOf(levels);
    }

    @Override
    public Optional<Lever> single() {
        boolean bundle = !levels.stream()
                .allMatch(level -> level.assignments().size() == 1
                        && level.assignments().get(0).lever().key().equals(name)
                        && level.assignments().get(0).text().equals(level.label()));
        return bundle
                ? Optional.empty()
                : Optional.of(levels.get(0).assignments().get(0).lever());
    }

    @Override
    public Level at(double place) {
        return levels.get((int) (place * levels.size()));
    }

    @Override
    public Level middle(int cell, int cells) {
        return at((cell + .5) / cells);
    }

    @Override
    public Level onGrid(int step, int steps) {
        return middle(step, steps);
    }
}
