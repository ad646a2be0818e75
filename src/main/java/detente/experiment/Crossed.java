package detente.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Every arm in every future: the arms of the first future, the first arm first, then those of the second, so that more
 * futures change nothing of those before them.
 *
 * @param factors the arms, then those of the futures
 * @param arms the arms
 * @param futures the futures
 */
record Crossed(List<Factor> factors, List<Level> arms, Design futures) implements Design {
    static Design of(DesignRequest request) {
        Arms arms = request.arms().orElseThrow();
        Design futures = arms.futures().design();
        List<Level> levels = arms.levels().levels();
        DesignRequest.checked((long) levels.size() * futures.size());
        return new Crossed(request.factors(), levels, futures);
    }

    @Override
    public int size() {
        return arms.size() * futures.size();
    }

    @Override
    public List<Level> levels(int point) {
        List<Level> levels = new ArrayList<>();
        levels.add(arms.get(point % arms.size()));
        levels.addAll(futures.levels(point / arms.size()));
        return levels;
    }

    @Override
    public int pointsPerFuture() {
        return arms.size();
    }

    @Override
    public List<String> advice() {
        return futures.advice().stream()
                .filter(sentence -> sentence.startsWith("design."))
                .map(sentence -> sentence.replaceFirst("^design\\.", "design.futures."))
                .toList();
    }
}
