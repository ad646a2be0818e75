package detente.io.result;

import detente.io.document.BadInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The parts of one sweep, looked over before they are put together. */
public final class Shards {
    private final List<ShardResult> found;
    private final ShardResult first;
    private final Task task;

    private Shards(List<ShardResult> found) {
        this.found = found;
        first = found.get(0);
        WrittenManifest manifest = WrittenManifest.read(first.folder());
        try {
            task = Task.of(manifest.experiment());
        } catch (BadInput e) {
            throw new OccupiedFolder(first.folder() + ": the manifest cannot be used: " + e.inBrief());
        }
        Program program = Program.running();
        if (!Manifest.wholeId(task, program).equals(first.whole())) {
            throw new OccupiedFolder(first.folder() + ": comes from another program: version "
                    + manifest.program().title() + ", and this is " + program.title()
                    + "; merge with the program that ran the shards");
        }
    }

    /**
     * The shards in some folders.
     *
     * @param folders of shards, or with a folder {@code shards} in them
     * @throws BadInput if there are none
     * @throws OccupiedFolder if they do not belong together, or not to this program
     */
    public static Shards in(List<Path> folders) {
        Shards shards = new Shards(ShardSearch.in(folders));
        List<String> problems = shards.strangers();
        if (!problems.isEmpty()) {
            throw new OccupiedFolder(String.join(System.lineSeparator(), problems));
        }
        return shards;
    }

    /**
     * The parts of a sweep that are still to be run.
     *
     * @param folder of the whole sweep
     * @throws OccupiedFolder if it holds parts of another sweep, of another division or by another program
     */
    public static List<Integer> missing(Path folder, Task task, int of) {
        List<ShardResult> found = ShardSearch.under(folder);
        if (found.isEmpty()) {
            return IntStream.rangeClosed(1, of).boxed().toList();
        }
        Shards shards = in(List.of(folder));
        if (shards.of() != of) {
            throw new OccupiedFolder(folder + ": holds shards of a division into " + shards.of()
                    + "; go on with --shards " + shards.of() + ", or delete its folder '" + ResultFolder.SHARDS + "'");
        }
        Manifest here = new Manifest(task, Program.running(), List.of(), "");
        if (!here.id().equals(shards.first.whole())) {
            throw new OccupiedFolder(folder + ": holds shards of another experiment or program: "
                    + WrittenManifest.read(shards.first.folder()).difference(WrittenManifest.of(here)));
        }
        return shards.missing();
    }

    /** What does not belong to the first one: other experiments, other divisions, parts that are there twice. */
    private List<String> strangers() {
        List<String> problems = new ArrayList<>();
        SortedMap<Integer, Path> known = new TreeMap<>();
        for (ShardResult result : found) {
            Path twin = known.putIfAbsent(result.shard().number(), result.folder());
            if (!result.whole().equals(first.whole())) {
                problems.add(result.folder() + ": belongs to another experiment or program than " + first.folder()
                        + ": "
                        + WrittenManifest.read(result.folder()).difference(WrittenManifest.read(first.folder())));
            } else if (result.shard().of() != first.shard().of()) {
                problems.add(result.folder() + ": is one of " + result.shard().of() + " parts, but " + first.folder()
                        + " one of " + first.shard().of() + "; name only the shards of one division");
            } else if (twin != null) {
                problems.add(result.folder() + ": is the same part of the sweep as " + twin + "; name only one");
            }
        }
        return problems;
    }

    /** The whole sweep. */
    public Task task() {
        return task;
    }

    /** How many parts there should be. */
    public int of() {
        return first.shard().of();
    }

    /** The parts that are not there, or not finished. */
    public List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (int number = 1; number <= of(); number++) {
            missing.add(number);
        }
        found.stream()
                .filter(result -> !result.finished().isEmpty())
                .forEach(result -> missing.remove((Integer) result.shard().number()));
        return missing;
    }

    /**
     * Looks at every table: whether it is what its manifest says of it and has the rows that are due.
     *
     * @param listener hears how many runs have been looked at
     * @return what is damaged
     */
    public List<String> damage(RecordedSweep.Listener listener) {
        List<String> problems = new ArrayList<>();
        for (ShardResult result : found) {
            if (!result.finished().isEmpty()) {
                FolderCheck check = FolderCheck.of(result, task.part(result.shard()));
                problems.addAll(check.findings().first());
            }
            listener.done(task.part(result.shard()).last(), task.runs());
        }
        return problems;
    }

    /**
     * Puts them together in the folder of the whole sweep, going on where an earlier merge was interrupted.
     *
     * @param listener hears how many runs are in the folder
     * @throws OccupiedFolder if the folder holds the beginning of a sweep that ends inside a part
     */
    public void merge(ResultFolder folder, RecordedSweep.Listener listener) {
        long next = folder.open();
        listener.done(folder.done(), task.runs());
        for (ShardResult result : found) {
            Task part = task.part(result.shard());
            if (part.first() == next) {
                folder.take(result, part.last());
                next = part.last() + 1;
                listener.done(part.last(), task.runs());
            }
        }
        if (next <= task.runs()) {
            throw new OccupiedFolder(
                    folder.path() + ": holds the first " + (next - 1) + " runs of a sweep that was not merged, and no"
                            + " shard begins there: finish it with 'sweep"
                            + " --resume', or merge into another folder with"
                            + " --out");
        }
        folder.complete();
    }

    /** Numbers as a scheduler reads them, such as {@code 3,7-9}. */
    public static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int begin = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ",").append(numbers.get(begin));
            if (i > begin) {
                text.append('-').append(numbers.get(i));
            }
        }
        return text.toString();
    }
}
