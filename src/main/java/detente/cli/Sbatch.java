package detente.cli;

import detente.io.document.BadInput;
import detente.parameter.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands scripts over to Slurm. */
final class Sbatch {
    private static final String ARRAY = "SBATCH_ARRAY_INX";

    private Sbatch() {}

    /**
     * Submits a script.
     *
     * @return number of the job
     * @throws IOException if there is no Slurm on this machine
     * @throws BadInput if Slurm refuses the script, with what it says
     */
    static String submit(Path script, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("sbatch", "--parsable"));
        command.addAll(List.of(options));
        command.add(script.toString());
        Process process = start(command);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (end(process) != 0) {
            throw new BadInput("Slurm refuses " + Shown.path(script) + ": " + said.replaceAll("\\s*\\R\\s*", "; "));
        }
        // a warning may stand before the number, and the name of a cluster behind it
        return said.substring(said.lastIndexOf('\n') + 1).replaceFirst(";.*", "");
    }

    private static Process start(List<String> command) throws IOException {
        try {
            ProcessBuilder sbatch = new ProcessBuilder(command).redirectErrorStream(true);
            sbatch.environment().remove(ARRAY); // it would count for more than what stands in the script
            return sbatch.start();
        } catch (IOException e) {
            throw new IOException(
                    "sbatch: cannot be started: is Slurm on this machine? --print writes the scripts only", e);
        }
    }

    private static int end(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("sbatch: interrupted", e);
        }
    }
}
