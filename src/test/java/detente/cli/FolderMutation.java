package detente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fault in a finished result folder, found by its number.
 *
 * @param what was done, for messages
 * @param file name of the file that it was done to
 * @param hasLine whether what is wrong stands on a line of a table, and its hash tells nothing
 */
record FolderMutation(String what, String file, boolean hasLine) {
    private static final String MANIFEST = "manifest.json";
    private static final String EVALUATIONS = "evaluations.csv";
    private static final List<String> OTHER_FILES = List.of("scenario.json", "experiment.json", "datapackage.json");
    private static final List<String> CALIBRATION_FILES = List.of(
            "calibration.json",
            "datapackage.json",
            EVALUATIONS,
            "generations.csv",
            "posterior.csv",
            "marginals.csv",
            "predictive.csv",
            "ensemble.csv",
            "charts/marginals.svg",
            "report.html");
    private static final List<String> CALIBRATION_MEMBERS = List.of(
            "/id",
            "/version",
            "/commit",
            "/finished",
            "/files",
            "/files/evaluations.csv",
            "/files/evaluations.csv/bytes",
            "/files/evaluations.csv/sha256",
            "/calibration",
            "/calibration/name",
            "/calibration/worlds",
            "/calibration/population",
            "/calibration/most",
            "/calibration/seed",
            "/calibration/targets",
            "/calibration/parameters");
    private static final List<String> NO_NUMBERS =
            List.of("NaN", "Infinity", "-Infinity", "1e999", "0x1F", "1d", " 1", "1_0", "nan", "TRUE.");
    private static final List<String> WORDS = List.of("null", "[]", "{}", "-1", "0.5", "1e30", "1e999", "true", "NaN");
    private static final List<String> NO_OBJECTS =
            List.of("null", "[]", "5", "\"x\"", "true", "", "{", "\0", "{} {}", "\uFEFF", "1e999", "{\"id\": \"x\"}");
    private static final List<String> MEMBERS = List.of(
            "/id",
            "/version",
            "/commit",
            "/dirty",
            "/java",
            "/system",
            "/command",
            "/started",
            "/finished",
            "/points",
            "/runs",
            "/failed",
            "/files",
            "/files/runs.csv%s",
            "/files/runs.csv%s/bytes",
            "/files/runs.csv%s/sha256",
            "/experiment",
            "/experiment/name",
            "/experiment/worlds",
            "/experiment/replications",
            "/experiment/seed",
            "/experiment/design",
            "/experiment/design/kind",
            "/experiment/scenario");

    /** Something that is done to a table. */
    private enum Table {
        SWAPPED(lines -> swap(lines, 1, lines.size() - 1)),
        SORTED(lines -> {
            Collections.sort(lines.subList(1, lines.size()), Collections.reverseOrder());
            return lines;
        }),
        CUT_IN_A_ROW(lines -> replace(lines, lines.size() - 1, line -> line.substring(0, line.length() - 1) + "\f")),
        CUT_BEHIND_A_ROW(lines -> new ArrayList<>(lines.subList(0, lines.size() - 1))),
        DOUBLED(lines -> insert(lines, 2, lines.get(2))),
        DROPPED(lines -> {
            lines.remove(2);
            return lines;
        }),
        ANOTHER_RUN(lines -> replace(lines, 2, line -> cell(line, 0, "999"))),
        NO_RUN(lines -> replace(lines, 2, line -> cell(line, 0, "-1"))),
        COLUMN_TWICE(lines -> each(lines, line -> line + "," + line.split(",", -1)[1])),
        COLUMN_GONE(lines -> each(lines, line -> line.substring(0, line.lastIndexOf(',')))),
        FOREIGN_COLUMN(lines -> each(lines, line -> line + ",7")),
        RENAMED_COLUMN(lines -> replace(lines, 0, line -> line.replaceFirst(",", ",x"))),
        SHORT_ROW(lines -> replace(lines, 1, line -> line.substring(0, line.lastIndexOf(',')))),
        LINE_ENDS_OF_WINDOWS(lines -> each(lines, line -> line + "\r")),
        LINE_ENDS_OF_OLD_MACS(lines -> new ArrayList<>(List.of(String.join("\r", lines)))),
        LONE_CARRIAGE_RETURN(lines -> replace(lines, 2, line -> line.replaceFirst(",", "\r,"))),
        ZERO_BYTE(lines -> replace(lines, 2, line -> line.replaceFirst(",", "\0,"))),
        BYTE_ORDER_MARK(lines -> replace(lines, 0, line -> "\u00EF\u00BB\u00BF" + line)),
        NO_UTF_8(lines -> replace(lines, 2, line -> line.replaceFirst(",", "\u00E9,"))),
        OPEN_QUOTE(lines -> replace(lines, 2, line -> line.replaceFirst(",", ",\""))),
        STRAY_QUOTE(lines -> replace(lines, 2, line -> line.replaceFirst(",", "\","))),
        BLANK_LINE(lines -> insert(lines, 2, "")),
        BLANK_END(lines -> insert(lines, lines.size(), "")),
        HEADER_ONLY(lines -> new ArrayList<>(lines.subList(0, 1))),
        NOTHING(lines -> new ArrayList<>());

        private final UnaryOperator<List<String>> change;

        Table(UnaryOperator<List<String>> change) {
            this.change = change;
        }

        private static List<String> swap(List<String> lines, int one, int other) {
            Collections.swap(lines, one, other);
            return lines;
        }

        private static List<String> insert(List<String> lines, int place, String line) {
            lines.add(place, line);
            return lines;
        }

        private static List<String> replace(List<String> lines, int place, UnaryOperator<String> change) {
            lines.set(place, change.apply(lines.get(place)));
            return lines;
        }

        private static List<String> each(List<String> lines, UnaryOperator<String> change) {
            return lines.stream().map(change).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static String cell(String line, int column, String text) {
        String[] cells = line.split(",", -1);
        cells[column] = text;
        return String.join(",", cells);
    }

    /** Does to a folder what its number says. */
    static FolderMutation in(Path folder, long number) throws IOException {
        Random random = new Random(number);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> rows(folder, random);
            case 3, 4 -> cells(folder, random);
            case 5 -> manifest(folder, random);
            case 6 -> member(folder, random);
            default -> file(folder, random);
        };
    }

    private static String ending(Path folder) {
        return Files.exists(folder.resolve("runs.csv.gz")) ? ".gz" : "";
    }

    private static boolean isCalibration(Path folder) {
        return Files.exists(folder.resolve("calibration.json"));
    }

    /** Name of a table of rows. */
    private static String table(Path folder, boolean ofRuns) {
        return isCalibration(folder) ? EVALUATIONS : (ofRuns ? "runs.csv" : "series.csv") + ending(folder);
    }

    /** Rows of a table as a whole; half of the time the hash in the manifest is made to fit. */
    private static FolderMutation rows(Path folder, Random random) throws IOException {
        String name = table(folder, random.nextBoolean());
        Table table = Table.values()[random.nextInt(Table.values().length)];
        boolean signed = random.nextBoolean();
        List<String> lines = table.change.apply(lines(folder.resolve(name)));
        write(folder, name, lines, signed);
        return new FolderMutation(table + (signed ? ", signed" : ""), name, signed);
    }

    /** One cell: a number that is none, or what is not due there. */
    private static FolderMutation cells(Path folder, Random random) throws IOException {
        boolean runs = random.nextInt(3) > 0;
        String name = table(folder, runs);
        List<String> lines = lines(folder.resolve(name));
        int row = 1 + random.nextInt(lines.size() - 1);
        int column = 1 + random.nextInt(lines.get(0).split(",", -1).length - 1);
        String text = NO_NUMBERS.get(random.nextInt(NO_NUMBERS.size()));
        if (runs && random.nextBoolean()) {
            column = 1 + random.nextInt(isCalibration(folder) ? 6 : 7); // what is due; behind it stands what was found
            text = lines.get(row).split(",", -1)[column] + "1";
        }
        lines.set(row, cell(lines.get(row), column, text));
        boolean signed = random.nextBoolean();
        write(folder, name, lines, signed);
        return new FolderMutation("'" + text + "' in row " + row + ", column " + column, name, signed);
    }

    private static FolderMutation manifest(Path folder, Random random) throws IOException {
        String text = NO_OBJECTS.get(random.nextInt(NO_OBJECTS.size()));
        Files.writeString(folder.resolve(MANIFEST), text);
        return new FolderMutation("manifest " + text, MANIFEST, false);
    }

    /** A member of another type, missing, or a number that does not fit. */
    private static FolderMutation member(Path folder, Random random) throws IOException {
        List<String> members = isCalibration(folder) ? CALIBRATION_MEMBERS : MEMBERS;
        String member = members.get(random.nextInt(members.size())).formatted(ending(folder));
        JsonNode root = JsonMapper.shared().readTree(Files.readString(folder.resolve(MANIFEST)));
        String name = member.substring(member.lastIndexOf('/') + 1);
        ObjectNode around = (ObjectNode) root.at(member.substring(0, member.lastIndexOf('/')));
        JsonNode before = around.get(name);
        List<String> words = new ArrayList<>(WORDS);
        words.add(before.isString() ? "17" : "\"x\"");
        String word = words.get(random.nextInt(words.size()));
        around.put(name, "@word@");
        String text = JsonMapper.shared().writeValueAsString(root);
        String other = random.nextInt(6) == 0
                ? text.replace("\"" + name + "\":\"@word@\"", "\"x\":1")
                : text.replace("\"@word@\"", word);
        Files.writeString(folder.resolve(MANIFEST), other);
        return new FolderMutation(member + " " + word, MANIFEST, false);
    }

    /** Something else where a file should be, or a torn, flipped or longer one. */
    private static FolderMutation file(Path folder, Random random) throws IOException {
        List<String> names = isCalibration(folder) ? CALIBRATION_FILES : filesOfASweep(ending(folder));
        String name = names.get(random.nextInt(names.size()));
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        int place = random.nextInt(bytes.length);
        int kind = random.nextInt(8);
        switch (kind) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, place));
            case 1 -> {
                bytes[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case 2 -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(20)));
            case 3 -> Files.write(file, new byte[0]);
            default -> {
                Files.delete(file);
                replace(file, kind);
            }
        }
        return new FolderMutation("kind " + kind + " of " + name, name, false);
    }

    private static List<String> filesOfASweep(String ending) {
        List<String> names = new ArrayList<>(OTHER_FILES);
        names.addAll(List.of("runs.csv" + ending, "series.csv" + ending, "events.csv" + ending, "summary.csv"));
        names.addAll(List.of("failures.csv" + ending, "proliferation.csv" + ending));
        return names;
    }

    private static void replace(Path file, int kind) throws IOException {
        switch (kind) {
            case 4 -> Files.createDirectory(file);
            case 5 -> pipe(file);
            case 6 -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            default -> Files.createSymbolicLink(file, Path.of("/dev/full"));
        }
    }

    /** A pipe that nobody writes into. */
    static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] text = isPacked(file) ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        return new String(text, StandardCharsets.ISO_8859_1).lines().collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isPacked(Path file) {
        return file.toString().endsWith(".gz");
    }

    /** A form feed at the end stands for a row without its end. */
    private static void write(Path folder, String name, List<String> lines, boolean signed) throws IOException {
        Path file = folder.resolve(name);
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        byte[] bytes = text.replace("\f\n", "").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        Files.write(file, isPacked(file) ? packed.toByteArray() : bytes);
        if (signed) {
            sign(folder, name);
        }
    }

    /** Makes the manifest list a file as it is now; one that it did not list too. */
    static void sign(Path folder, String name) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        JsonNode root = JsonMapper.shared().readTree(Files.readString(manifest));
        ((ObjectNode) root.path("files"))
                .putObject(name)
                .put("bytes", bytes.length)
                .put("sha256", sha256(bytes));
        Files.writeString(manifest, JsonMapper.shared().writeValueAsString(root));
    }

    private static String sha256(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
