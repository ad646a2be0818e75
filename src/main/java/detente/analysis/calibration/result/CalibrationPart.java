package detente.analysis.calibration.result;

import detente.experiment.Shard;
import detente.io.result.Contents;
import detente.io.result.Disk;
import detente.io.result.ResultFolder;
import detente.io.table.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a generation: sets that one machine tries.
 *
 * @param task the calibration
 * @param part which part
 * @param generation of which generation
 * @param first number of its first evaluation
 * @param last number of its last evaluation; before the first where there are more parts than sets
 */
record CalibrationPart(CalibrationTask task, Shard part, int generation, long first, long last) implements Contents {

    /** A part of the generation that is under way. */
    static CalibrationPart of(CalibrationTask task, Replay replay, int number, int parts) {
        long size = replay.last() - replay.first() + 1;
        Shard part = new Shard(number, parts);
        return new CalibrationPart(
                task,
                part,
                replay.generation(),
                replay.first() - 1 + part.first(size, 1),
                replay.first() - 1 + part.last(size, 1));
    }

    /** Its folder below that of the calibration. */
    Path folder(Path whole) {
        return whole.resolve(ResultFolder.SHARDS).resolve("generation-" + generation + "-" + part.label());
    }

    /** Whether it has come to its end there. */
    boolean isFinished(Path whole, List<String> command) {
        Path folder = folder(whole);
        if (last < first) {
            return true;
        } else if (!Files.isDirectory(folder)) {
            return false;
        }
        try (ResultFolder there = new ResultFolder(new Disk(), folder, this, command)) {
            return there.isFinished();
        }
    }

    @Override
    public String kind() {
        return task.kind();
    }

    @Override
    public String name() {
        return task.name();
    }

    @Override
    public String question() {
        return task.question();
    }

    @Override
    public Map<String, Object> content() {
        return task.content();
    }

    @Override
    public List<String> advice() {
        return task.advice();
    }

    @Override
    public int points() {
        return task.points();
    }

    @Override
    public long runs() {
        return task.runs();
    }

    @Override
    public Optional<Shard> shard() {
        return Optional.of(part);
    }

    @Override
    public List<Output<?>> tables() {
        return task.tables();
    }

    @Override
    public boolean compress() {
        return task.compress();
    }

    @Override
    public Map<String, byte[]> descriptions() {
        return task.descriptions();
    }
}
