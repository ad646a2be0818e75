package detente.io.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What may happen to the files of an unfinished result. */
public final class TornFolder {
    private TornFolder() {}

    /** Damages one file or exchanges two, and says how. */
    public static String damage(Path target, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(target)) {
            files = all.filter(file -> !file.endsWith(".lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int place = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        byte[] garbage = new byte[1 + random.nextInt(300)];
        int kind = random.nextInt(8);
        switch (kind) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, place));
            case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length + garbage.length));
            case 2 -> {
                random.nextBytes(garbage);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + garbage.length);
                System.arraycopy(garbage, 0, longer, bytes.length, garbage.length);
                Files.write(file, longer);
            }
            case 3 -> {
                byte[] flipped = bytes.clone();
                flipped[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
            }
            case 4 -> {
                byte[] zeroed = bytes.clone();
                Arrays.fill(zeroed, place, Math.min(bytes.length, place + 512), (byte) 0);
                Files.write(file, zeroed);
            }
            case 5 -> Files.delete(file);
            case 6 -> {
                Path other = files.get(random.nextInt(files.size()));
                byte[] others = Files.readAllBytes(other);
                Files.write(other, bytes);
                Files.write(file, others);
            }
            default -> Files.write(file, new byte[0]);
        }
        return "damage " + kind + " at " + place + " of " + file.getFileName();
    }

    /** What stands in a folder, as it can be compared. */
    public static Map<String, List<Byte>> content(Path target) throws IOException {
        Map<String, List<Byte>> content = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.sorted().toList()) {
                content.put(String.valueOf(file.getFileName()), boxed(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, i -> bytes[i]);
        return Arrays.asList(boxed);
    }
}
