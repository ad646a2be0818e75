package detente.io.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Sums over files. */
final class Checksum {
    private static final int BUFFER = 1 << 16;

    private Checksum() {}

    /** Adds a whole file to a sum. */
    static void update(CRC32C sum, FileChannel channel) throws IOException {
        sum.reset();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        channel.position(0);
        while (channel.read(buffer) >= 0) {
            sum.update(buffer.flip());
            buffer.clear();
        }
    }

    /** SHA-256 of some bytes, in hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** SHA-256 of a file, in hexadecimal digits. */
    static String sha256(Path file) {
        return Disk.told(file, () -> {
            MessageDigest digest = digest();
            byte[] buffer = new byte[BUFFER];
            try (InputStream stream = Files.newInputStream(file)) {
                for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    digest.update(buffer, 0, count);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
