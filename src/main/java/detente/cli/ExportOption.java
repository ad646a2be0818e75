package detente.cli;

import detente.experiment.Design;
import detente.io.document.BadInput;
import detente.io.result.WholeFile;
import detente.io.table.DesignTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to write the points of a design instead of running them. */
final class ExportOption {
    @Option(
            names = "--export-design",
            paramLabel = "FILE",
            description = "Write the design points as CSV, to FILE or to standard output (-); run nothing. A design of"
                    + " kind 'list' takes such a file.")
    private @Nullable Path file;

    boolean isAsked() {
        return file != null;
    }

    /**
     * Writes the points, whole or not at all.
     *
     * @param out standard output
     * @throws BadInput if the file exists already
     * @throws IOException if it cannot be written
     */
    void write(Design design, PrintWriter out) throws IOException {
        if (file == null) {
            return;
        } else if (file.toString().equals("-")) {
            DesignTable.write(design, bytes -> out.write(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput("--export-design: " + file + " exists already; name another file or delete it");
        }
        WholeFile.write(file, draft -> {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft))) {
                DesignTable.write(design, stream::write);
            }
        });
    }
}
