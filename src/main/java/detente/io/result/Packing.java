package detente.io.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** How tables are packed. */
enum Packing {
    /** As they are; sealed whenever rows are ready. */
    PLAIN("", Integer.MAX_VALUE) {
        @Override
        byte[] pack(byte[] bytes) {
            return bytes;
        }
    },

    /** In gzip members of a fixed number of runs, so that the file is the same after any interruption. */
    GZIP(".gz", 64) {
        @Override
        byte[] pack(byte[] bytes) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream stream = new FastGzip(packed)) {
                stream.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    };

    private final String ending;
    private final int runs;

    Packing(String ending, int runs) {
        this.ending = ending;
        this.runs = runs;
    }

    abstract byte[] pack(byte[] bytes);

    /** What the names of files end in. */
    String ending() {
        return ending;
    }

    /** Whether rows have to be sealed after a run. */
    boolean sealsAfter(long run) {
        return run % runs == 0;
    }

    /** At the quickest level: five times as fast as the usual one, and the tables a little larger. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream stream) throws IOException {
            super(stream, 1 << 16);
            def.setLevel(java.util.zip.Deflater.BEST_SPEED);
        }
    }
}
