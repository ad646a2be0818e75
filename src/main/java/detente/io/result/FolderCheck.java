package detente.io.result;

import detente.io.table.Csv;
import detente.io.table.Output;
import detente.io.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks at every file of a finished result: whether it is the one that the manifest lists and, where it is a table of the
 * sweep, whether it has the rows that are due. Each is read once, row by row.
 */
public final class FolderCheck {
    private static final String RUNS = "runs";
    private static final String SERIES = "series";
    private static final String FAILURES = "failures";

    private final Path folder;
    private final Task task;
    private final Map<String, ListedFile> listed;
    private final Findings damage = new Findings();
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** From the first run on, which ones broke off. */
    private final BitSet failed = new BitSet();

    /**
     * @param task what is in the folder
     * @param listed what its manifest says of its files
     */
    private FolderCheck(Path folder, Task task, Map<String, ListedFile> listed) {
        this.folder = folder;
        this.task = task;
        this.listed = listed;
    }

    /** Looks at all files of a result. */
    static FolderCheck of(PastResult result) {
        FolderCheck check = new FolderCheck(result.folder(), result.task(), result.files());
        if (result.otherProgram().isEmpty()
                && !Manifest.id(result.task(), result.program()).equals(result.id())) {
            check.changed.put(Manifest.FILE, "its experiment was changed afterwards, it does not fit its id");
        }
        check.tables(result.failed());
        check.strangers();
        Stream.concat(result.task().fileNames().stream(), result.files().keySet().stream())
                .distinct()
                .filter(name -> !check.isTable(name))
                .forEach(check::other);
        return check;
    }

    /**
     * Looks at the tables of a part of a sweep, which are all that is taken from it.
     *
     * @param task the part
     */
    static FolderCheck of(ShardResult result, Task task) {
        FolderCheck check = new FolderCheck(result.folder(), task, result.files());
        check.tables(result.failed());
        return check;
    }

    /** @param failures how many runs the manifest says broke off */
    private void tables(long failures) {
        task.tables().forEach(this::table);
        if (damage.count() == 0 && failed.cardinality() != failures) {
            damage.add(folder.resolve(Manifest.FILE) + ": 'failed' is " + failures + ", and " + failed.cardinality()
                    + " rows of " + RUNS + " have that status");
        }
    }

    /** What is no result at all, with file and line. */
    public Findings damage() {
        return damage;
    }

    /** What is said of every file that is missing or another than the manifest lists, by name. */
    public Map<String, String> changed() {
        return Collections.unmodifiableMap(changed);
    }

    /** Whether nothing is wrong but with files that can be made anew from the tables and the manifest. */
    public boolean isMended(Predicate<String> made) {
        return damage.count() == 0
                && changed.keySet().stream()
                        .allMatch(name -> made.test(name) || (task.fileNames().contains(name) && !isTable(name)));
    }

    /** All that is wrong: first the manifest, which may be why the rest does not fit. */
    public Findings findings() {
        Findings all = new Findings();
        Optional.ofNullable(changed.get(Manifest.FILE))
                .ifPresent(what -> all.add(folder.resolve(Manifest.FILE) + ": " + what));
        all.addAll(damage);
        changed.forEach((name, what) -> {
            if (!name.equals(Manifest.FILE)) {
                all.add(folder.resolve(name) + ": " + what);
            }
        });
        return all;
    }

    /** Tables that would be taken for those of the result, such as a packed one beside another. */
    private void strangers() {
        Tables.ofRun(run -> "").stream()
                .map(output -> output.table().file())
                .flatMap(name -> Arrays.stream(Packing.values()).map(packing -> name + packing.ending()))
                .filter(name -> !isTable(name) && Files.exists(folder.resolve(name)))
                .forEach(name -> damage.add(folder.resolve(name) + ": is no table of this result; move it elsewhere"));
    }

    private boolean isTable(String name) {
        return task.tables().stream().anyMatch(table -> task.fileName(table).equals(name));
    }

    private void other(String name) {
        ListedFile expected = listed.get(name);
        Path file = folder.resolve(name);
        if (expected == null) {
            isNotListed(name);
        } else {
            damageOf(() -> expected.problem(file).ifPresent(problem -> changed.put(name, problem)));
        }
    }

    private void isNotListed(String name) {
        damage.add(folder.resolve(Manifest.FILE) + ": 'files' does not list " + name);
    }

    private void table(Output<?> output) {
        String name = task.fileName(output);
        Path file = folder.resolve(name);
        ListedFile expected = listed.get(name);
        if (expected == null) {
            isNotListed(name);
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            damage.add(file + ": is a folder, a pipe or a device, and should be a file");
        } else if (output.table().name().equals(RUNS) && !Files.exists(file)) {
            damage.add(file + ": is missing");
        } else if (damage.count() > 0 || !Files.exists(file)) {
            other(name); // which rows are due in it is known from the table of runs
        } else {
            damageOf(() -> {
                if (!sha256(output, file).equals(expected.sha256())) {
                    changed.put(name, ListedFile.CHANGED);
                }
            });
        }
    }

    private void damageOf(Runnable look) {
        try {
            look.run();
        } catch (OccupiedFolder e) {
            damage.add(Objects.requireNonNull(e.getMessage()));
        }
    }

    /** Reads a table to its end. */
    private String sha256(Output<?> output, Path file) {
        DigestInputStream bytes = Checksum.summed(Disk.input(file));
        try (Csv csv = ResultCsv.open(file.toString(), bytes)) {
            difference(csv.header(), output.table().header()).ifPresent(difference -> {
                throw csv.problem("its columns are " + difference);
            });
            RowRule rule = rule(csv, output);
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                rule.check(row);
            }
            rule.end();
            return Checksum.sha256(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The first of two lists' columns that differ. */
    static Optional<String> difference(List<String> there, List<String> here) {
        int i = 0;
        while (i < there.size() && i < here.size() && there.get(i).equals(here.get(i))) {
            i++;
        }
        String thereText = i < there.size() ? "'" + there.get(i) + "'" : "nothing";
        String hereText = i < here.size() ? "'" + here.get(i) + "'" : "nothing";
        return there.equals(here)
                ? Optional.empty()
                : Optional.of("others: number " + (i + 1) + " is " + thereText + " there and " + hereText + " here");
    }

    private RowRule rule(Csv csv, Output<?> output) throws IOException {
        return switch (output.table().name()) {
            case RUNS ->
                new PlannedRows(
                        csv,
                        due(output, LongStream.rangeClosed(task.first(), task.last())),
                        run -> failed.set((int) (run - task.first())));
            case FAILURES ->
                new PlannedRows(csv, due(output, failed.stream().mapToLong(place -> task.first() + place)), run -> {});
            case SERIES -> new SeriesRows(csv, task.plan(), this::following);
            default -> new TypedRows(csv, output.table().fields(), this::hasEnded);
        };
    }

    private Csv due(Output<?> output, LongStream runs) throws IOException {
        return ResultCsv.open("what is due in " + output.table().name(), task.broken(output, runs));
    }

    private long following(long run) {
        long next = Math.max(task.first(), run + 1);
        long ended = task.first() + failed.nextClearBit((int) (next - task.first()));
        return ended > task.last() ? 0 : ended;
    }

    private boolean hasEnded(long run) {
        return run >= task.first() && run <= task.last() && !failed.get((int) (run - task.first()));
    }
}
