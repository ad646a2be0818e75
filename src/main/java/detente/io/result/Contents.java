package detente.io.result;

import detente.experiment.Shard;
import detente.io.table.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes into one result folder: tables that grow row by row, and files that say from what they were made. */
public interface Contents {

    /** One word for what it is; key in the manifest of {@link #content()}. */
    String kind();

    /** Name of what is carried out. */
    String name();

    /** What it asks; may be empty. */
    String question();

    /** All that it depends on, as a tree. */
    Map<String, Object> content();

    /** What its author should know of it, each a sentence without a full stop. */
    List<String> advice();

    /** Number of design points. */
    int points();

    /** Number of the parameter set of each group of worlds that share one; none without an ensemble. */
    default List<Integer> sets() {
        return List.of();
    }

    /** Number of rows of the first table in the whole; the largest one where what is found decides. */
    long runs();

    /** Which part of the whole; empty for the whole. */
    Optional<Shard> shard();

    /** Number of its first row. */
    long first();

    /** Number of its last row. */
    long last();

    /** What is written; the first one has one row for each number. */
    List<Output<?>> tables();

    /** Whether the tables are compressed. */
    boolean compress();

    /** From what it can be carried out again, by name of the file. */
    Map<String, byte[]> descriptions();

    /** How the tables are packed. */
    default Packing packing() {
        return compress() ? Packing.GZIP : Packing.PLAIN;
    }

    /** Name of a table's file. */
    default String fileName(Output<?> output) {
        return output.table().file() + packing().ending();
    }

    /** Names of the files in its folder, but for those that an analysis adds. */
    default List<String> fileNames() {
        return Stream.of(
                        tables().stream().map(this::fileName),
                        descriptions().keySet().stream(),
                        Stream.of(DataPackage.FILE))
                .flatMap(names -> names)
                .toList();
    }
}
