package detente.io.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Sums over files. */
final class Checksum {
    private static final int BUFFER = 1 << 16;

    private Checksum() {}

    /**
     * Adds the beginning of a file to a sum.
     *
     * @return whether the file is that long
     */
    static boolean update(CRC32C sum, Path file, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        try (InputStream stream = Disk.input(file)) {
            int count = 0;
            while (left > 0 && count >= 0) {
                count = stream.read(buffer, 0, (int) Math.min(left, BUFFER));
                sum.update(buffer, 0, Math.max(0, count));
                left -= Math.max(0, count);
            }
        }
        return left == 0;
    }

    /** SHA-256 of some bytes, in hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** SHA-256 of a file, in hexadecimal digits. */
    static String sha256(Path file) {
        return Disk.told(file, () -> {
            try (DigestInputStream stream = summed(Disk.input(file))) {
                return sha256(stream);
            }
        });
    }

    /** Sums up what is read. */
    static DigestInputStream summed(InputStream bytes) {
        return new DigestInputStream(bytes, digest());
    }

    /** SHA-256 of all that a stream held, in hexadecimal digits; what was not read yet is read. */
    static String sha256(DigestInputStream bytes) throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
