package detente.cli;

import detente.experiment.Design;
import detente.io.document.BadInput;
import detente.io.document.Cause;
import detente.io.table.DesignTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
     * Writes the points.
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
        try (OutputStream stream =
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            DesignTable.write(design, stream::write);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput("--export-design: " + file + " exists already; name another file or delete it");
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written: " + Cause.of(e), e);
        }
    }
}
