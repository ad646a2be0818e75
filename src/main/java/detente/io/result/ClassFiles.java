package detente.io.result;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the program itself, in a jar or a folder: what was built, whatever the commit says. */
final class ClassFiles {
    private ClassFiles() {}

    /**
     * SHA-256 of names and content of all, the same for a jar and for the folder that it was made from.
     *
     * @param type a class of the program
     * @param resource a file in its topmost folder, as {@link Class#getResource} takes it
     */
    static String sha256(Class<?> type, String resource) throws IOException {
        URL url = Objects.requireNonNull(type.getResource(resource));
        if (url.openConnection() instanceof JarURLConnection jar) {
            try (FileSystem inside = FileSystems.newFileSystem(path(jar.getJarFileURL()))) {
                return sha256(folderOf(inside.getPath(resource)));
            }
        }
        return sha256(folderOf(path(url)));
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IOException(url + ": is not where a program can lie", e);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static String sha256(Path folder) throws IOException {
        MessageDigest digest = Checksum.digest();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
