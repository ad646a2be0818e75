package detente.io.result;

import detente.experiment.Asked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was in a result folder before.
 *
 * @param started when its sweep began; empty where there was none
 * @param finished when its sweep ended; empty where it did not
 * @param runs number of runs that the manifest says are in it, or in the whole sweep
 * @param failed number of its runs that broke off
 * @param files what every file was when its sweep ended, by name
 * @param asked what was asked of it since
 * @param extended what it was before it was extended
 */
record FolderState(
        String started,
        String finished,
        long runs,
        long failed,
        Map<String, ListedFile> files,
        Asked asked,
        List<Extended> extended) {
    private static final FolderState EMPTY = new FolderState("", "", 0, 0, Map.of(), Asked.NOTHING, List.of());

    /** What an interrupted start may have left, and the folders of a sweep in parts. */
    private static final List<String> OWN = List.of(
            FolderLock.FILE,
            FolderLock.FILE + Disk.ASIDE,
            Manifest.FILE + Disk.ASIDE,
            ResultFolder.SHARDS,
            ResultFolder.SCHEDULER);

    /** Whether there was no sweep. */
    boolean isEmpty() {
        return started.isEmpty();
    }

    /** Whether there was a sweep to its end. */
    boolean isFinished() {
        return !finished.isEmpty();
    }

    /** Number of the last run in it, of a finished sweep. */
    long last(Contents contents) {
        return contents.shard().isEmpty() ? runs : contents.last();
    }

    /**
     * Looks into a folder.
     *
     * @param manifest what the folder should hold
     * @throws OccupiedFolder if it holds something else
     */
    static FolderState of(Path folder, Manifest manifest) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            Optional<String> problem = problem(folder);
            if (problem.isEmpty()) {
                return EMPTY;
            } else if (!Files.exists(file)) { // else another program has begun here between the two looks
                throw new OccupiedFolder(folder + problem.get());
            }
        }
        WrittenManifest there = WrittenManifest.read(folder);
        if (!there.text("id").equals(manifest.id())) {
            String difference = there.difference(WrittenManifest.of(manifest));
            boolean extensible = !there.text("finished").isEmpty() && Growth.isPossible(difference);
            throw new OccupiedFolder(folder + ": holds the result of another experiment or program: " + difference
                    + (extensible ? "; add what is new by --extend" : "; go on with what began it")
                    + ", or name another folder by --out");
        }
        FolderState state = new FolderState(
                there.text("started"),
                there.text("finished"),
                there.number("runs"),
                there.number("failed"),
                there.files(),
                there.asked(),
                there.extended());
        there.report();
        return state;
    }

    /** What is wrong with a folder without a manifest. */
    private static Optional<String> problem(Path folder) {
        return Files.exists(folder.resolve(Checkpoint.FILE))
                ? Optional.of(": is damaged: the " + Manifest.FILE + " of a sweep that had begun is gone; delete the"
                        + " folder to begin again")
                : foreign(folder).map(name -> ": holds '" + name + "', which is no result of a sweep");
    }

    private static Optional<String> foreign(Path folder) {
        return (Files.exists(folder) ? Disk.entries(folder) : List.<Path>of())
                .stream()
                        .map(entry -> String.valueOf(entry.getFileName()))
                        .filter(name -> !OWN.contains(name) && !Leftovers.isOne(name))
                        .findFirst();
    }
}
