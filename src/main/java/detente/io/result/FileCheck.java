package detente.io.result;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** Whether the files of a result folder are those that its manifest lists. Files that were added do no harm. */
final class FileCheck {
    private FileCheck() {}

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
