package detente;

import detente.analysis.calibration.result.CalibrationReader;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.io.document.Json;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.Experiments;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file that was damaged or badly written, found by its number. */
public final class Mutations {
    private static final List<String> SPLINTERS = List.of(
            "null",
            "true",
            "1e999",
            "-1",
            "0.5",
            "NaN",
            "\"x\"",
            "\"\"",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            ",",
            ":",
            "\n",
            "\t",
            "\\",
            "\"",
            "&a ",
            "*a",
            "|",
            ">",
            "---",
            "%",
            "\u202e",
            "\ud800",
            "\0",
            "'",
            "#",
            "? ",
            "- ",
            "!!int ",
            "0x10",
            "010",
            "1_000",
            "yes",
            "~",
            "9007199254740993",
            "\"\\u0000\"",
            "-0.0",
            "1e-400");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|-?[0-9][0-9.eE+-]*|true|false|null");
    private static final List<String> SCENARIOS = scenarios();
    private static final List<String> EXPERIMENTS = List.of(
            Experiments.small(false),
            Experiments.crossed(),
            Experiments.ensemble("{ \"name\": \"some\", \"sets\": [ { \"escalation.gain\": 0.05 },"
                    + " { \"escalation.gain\": 0.2 } ], \"weights\": [1, 2.5] }"),
            Json.of(ExperimentWriter.tree(ShippedExperiments.find("five-actions"))));

    private static final List<String> COMMANDS = List.of("run", "run", "sweep", "sweep", "calibrate");

    private final String command;
    private final String fileName;
    private final byte[] bytes;

    private Mutations(String command, String fileName, byte[] bytes) {
        this.command = command;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /** {@code run} for a scenario, {@code sweep} for an experiment, {@code calibrate} for a calibration. */
    public String command() {
        return command;
    }

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static List<String> scenarios() {
        return ShippedScenarios.names().stream()
                .map(name -> Json.of(ScenarioWriter.tree(ShippedScenarios.read(name))))
                .toList();
    }

    /** The file with a number. */
    public static Mutations of(long number) {
        Random random = new Random(number);
        String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        List<String> texts = texts(command);
        String text = texts.get(random.nextInt(texts.size()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = mutated(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        String ending = random.nextInt(3) == 0 ? ".yaml" : ".json";
        return new Mutations(command, "bad" + ending, bytes);
    }

    private static List<String> texts(String command) {
        return switch (command) {
            case "run" -> SCENARIOS;
            case "sweep" -> EXPERIMENTS;
            default -> List.of(Json.of(CalibrationReader.tree(ShippedCalibrations.find("calibration"))));
        };
    }

    private static String mutated(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + splinter + text.substring(to);
            case 2 -> text.substring(0, from) + splinter + text.substring(from);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> text.substring(0, from);
            default -> otherToken(text, splinter, random);
        };
    }

    /** Puts something else in the place of one text, number or word, often another of them. */
    private static String otherToken(String text, String splinter, Random random) {
        List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(text).results().toList());
        if (tokens.isEmpty()) {
            return splinter;
        }
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String other = random.nextBoolean()
                ? splinter
                : tokens.get(random.nextInt(tokens.size())).group();
        return text.substring(0, token.start()) + other + text.substring(token.end());
    }
}
