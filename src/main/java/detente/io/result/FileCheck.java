package detente.io.result;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the files of a result folder are those that its manifest lists. Files that were added do no harm. */
public final class FileCheck {
    private FileCheck() {}

    /** What is wrong with the manifest and with the files. */
    public static Findings of(PastResult result) {
        Findings findings = new Findings();
        Program program = new Program(result.version(), result.commit(), "");
        if (result.otherProgram().isEmpty()
                && !Manifest.id(result.task(), program).equals(result.id())) {
            findings.add(Manifest.FILE + ": its experiment was changed afterwards, it does not fit its id");
        }
        result.hashes().forEach((name, hash) -> {
            Path file = result.folder().resolve(name);
            if (!Files.isRegularFile(file)) {
                findings.add(name + ": is missing");
            } else if (!Checksum.sha256(file).equals(hash)) {
                findings.add(name + ": was changed after the end of the sweep, its hash is another");
            }
        });
        return findings;
    }
}
