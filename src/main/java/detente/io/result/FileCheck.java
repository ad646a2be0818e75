package detente.io.result;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** Whether the files of a result folder are those that its manifest lists. Files that were added do no harm. */
public final class FileCheck {
    private FileCheck() {}

    /** What is wrong with the manifest and with the files. */
    public static Findings of(PastResult result) {
        Findings findings = new Findings();
        if (result.otherProgram().isEmpty()
                && !Manifest.id(result.task(), result.program()).equals(result.id())) {
            findings.add(Manifest.FILE + ": its experiment was changed afterwards, it does not fit its id");
        }
        compare(result.folder(), result.files().keySet(), result.files(), findings);
        return findings;
    }

    /**
     * Adds what is wrong with some files.
     *
     * @param names of those that should be there
     * @param files what the manifest lists
     */
    static void compare(Path folder, Collection<String> names, Map<String, ListedFile> files, Findings findings) {
        for (String name : names) {
            ListedFile listed = files.get(name);
            if (listed == null) {
                findings.add(Manifest.FILE + ": does not list " + name);
            } else {
                listed.problem(folder.resolve(name)).ifPresent(problem -> findings.add(name + ": " + problem));
            }
        }
    }
}
