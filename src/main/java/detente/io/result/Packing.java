package detente.io.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;

/** How tables are packed. */
public enum Packing {
    /** As they are. */
    PLAIN("", 1) {
        @Override
        byte[] pack(byte[] bytes) {
            return bytes;
        }

        @Override
        InputStream unpack(InputStream packed) {
            return packed;
        }

        @Override
        int packedLength(byte[] beginning, int length) {
            return length;
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

        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new GZIPInputStream(packed, 1 << 16);
        }

        /** That of the first member: another machine may pack the same bytes otherwise. */
        @Override
        int packedLength(byte[] beginning, int length) throws IOException {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(beginning, HEAD, beginning.length - HEAD);
                int unpacked = inflater.inflate(new byte[length]);
                boolean whole = unpacked == length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
                if (!whole) {
                    throw new IOException("does not begin with its header");
                }
                return HEAD + (int) inflater.getBytesRead() + TAIL;
            } catch (DataFormatException e) {
                throw new IOException("is not packed as it should be", e);
            } finally {
                inflater.end();
            }
        }
    };

    /** Bytes before and behind what is packed in a gzip member without a name. */
    private static final int HEAD = 10;

    private static final int TAIL = 8;

    private final String ending;
    private final int runs;

    Packing(String ending, int runs) {
        this.ending = ending;
        this.runs = runs;
    }

    abstract byte[] pack(byte[] bytes);

    /** What a file of packed rows held before. */
    abstract InputStream unpack(InputStream packed) throws IOException;

    /**
     * How long the packed first row of a file is.
     *
     * @param beginning first bytes of the file
     * @param length of the row before it was packed
     */
    abstract int packedLength(byte[] beginning, int length) throws IOException;

    /** What the names of files end in. */
    String ending() {
        return ending;
    }

    /** Rows can be sealed, and a sweep cut, behind every multiple of this number of runs. */
    int runs() {
        return runs;
    }

    /** At the quickest level: five times as fast as the usual one, and the tables a little larger. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream stream) throws IOException {
            super(stream, 1 << 16);
            def.setLevel(java.util.zip.Deflater.BEST_SPEED);
        }
    }
}
