package detente.io.result;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** How many lines a table of runs has; it has one for its header and one for each run. */
final class RowCount {
    private static final int BUFFER = 1 << 16;

    private RowCount() {}

    /** The lines in the beginning of a file, unpacked. */
    static long lines(Path file, Packing packing, long length) {
        return Disk.told(file, () -> {
            try (InputStream stream = packing.unpack(new Beginning(Disk.input(file), length))) {
                byte[] buffer = new byte[BUFFER];
                long lines = 0;
                for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    for (int i = 0; i < count; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
                return lines;
            }
        });
    }

    /** A stream that ends after a number of bytes. */
    private static final class Beginning extends FilterInputStream {
        private long left;

        Beginning(InputStream whole, long length) {
            super(whole);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(left, length));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, in.available());
        }
    }
}
