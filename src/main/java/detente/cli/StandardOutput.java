package detente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Standard output that remembers whether anything was lost: {@code System.out} loses data in silence. */
final class StandardOutput extends OutputStream {
    private final OutputStream stream = new FileOutputStream(FileDescriptor.out);
    private boolean broken;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            // whoever reads no further, as head does, has what he wants
            broken |= !Objects.requireNonNullElse(e.getMessage(), "").contains("Broken pipe");
            throw e;
        }
    }

    /** Whether something was lost that somebody waited for. */
    boolean isBroken() {
        return broken;
    }
}
