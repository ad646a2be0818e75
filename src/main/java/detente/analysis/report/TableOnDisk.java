package detente.analysis.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a table of a result folder lies, compressed or not. */
final class TableOnDisk {
    private TableOnDisk() {}

    static Optional<Path> find(Path folder, String name) {
        return Stream.of(folder.resolve(name + ".csv"), folder.resolve(name + ".csv.gz"))
                .filter(Files::exists)
                .findFirst();
    }
}
