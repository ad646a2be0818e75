package detente.analysis.calibration.result;

import detente.experiment.Shard;
import detente.io.document.Json;
import detente.io.result.Contents;
import detente.io.table.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calibration as a result folder holds it.
 *
 * @param file what is asked
 * @param content the same as a tree
 * @param tables what is written row by row: the one of evaluations
 */
public record CalibrationTask(CalibrationFile file, Map<String, Object> content, List<Output<?>> tables)
        implements Contents {
    /** Key of its content in the manifest. */
    public static final String KIND = "calibration";

    private static final int STAGES = 3;

    /** Name of the file from which it can be carried out again. */
    public static final String FILE = "calibration.json";

    /** That of a file. */
    public static CalibrationTask of(CalibrationFile file) {
        EvaluationTable table = new EvaluationTable(file.plan());
        return new CalibrationTask(
                file,
                CalibrationReader.tree(file),
                List.of(new Output<>(table.form(), outcome -> Stream.<EvaluationTable.Row>empty())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name() {
        return file.words().name();
    }

    @Override
    public String question() {
        return file.words().question();
    }

    @Override
    public List<String> advice() {
        return List.of();
    }

    @Override
    public int points() {
        return 1;
    }

    /** More evaluations than there can be: proposals, the acceptance for good of each, and its confirmation. */
    @Override
    public long runs() {
        return (long) STAGES * file.effort().most();
    }

    @Override
    public Optional<Shard> shard() {
        return Optional.empty();
    }

    @Override
    public long first() {
        return 1;
    }

    @Override
    public long last() {
        return runs();
    }

    @Override
    public boolean compress() {
        return false;
    }

    @Override
    public Map<String, byte[]> descriptions() {
        return Map.of(FILE, Json.bytes(content));
    }
}
