package detente;

import detente.analysis.calibration.result.CalibrationReader;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.io.document.Json;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.Experiments;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            "1e-400",
            ";",
            "\r",
            "\uFEFF",
            "=1+1");
    private static final String BAD = "bad";
    private static final String GIVEN = "given.json";
    private static final String SETS = """
            { "name": "some", "sets": [ { "escalation.gain": 0.05 }, { "escalation.gain": 0.2 } ], "weights": [1, 2.5] }
            """;
    private static final String SETS_TABLE = """
            escalation.gain,policy.patchSharing.speed,weight
            0.05,1.5,1
            0.2,3,2
            0.4,2,1
            """;
    private static final String POINTS = """
            { "name": "listed", "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0 },
              "design": { "kind": "list", "file": "%s" }, "worlds": 2, "seed": 5 }
            """;
    private static final String POINTS_TABLE = """
            policy.treaty,escalation.gain,policy.treaty.bans
            false,0.06,[]
            true,0.5,"[DEGRADATION, DISRUPTION]"
            true,0.06,[]
            """;
    private static final String TARGETS_TABLE = """
            id,metric,value,low,high,weight
            T01,,30,25,36,2.5
            T07,,3,2,,
            M1,harm_per_year,3,2,4,0.5
            """;
    /** A calibration with every key. */
    public static final String CALIBRATION = """
            { "name": "mine", "question": "why?", "seed": 7, "tolerance": 1, "scenario": "three-states",
              "parameters": {
                "escalation.gain": { "from": 0.05, "to": 0.4, "along": ["politics.slope"] },
                "escalation.halfLife": { "from": 0.1, "to": 3, "scale": "log" },
                "attribution.publicitySlope": { "from": 0, "to": 1, "mode": 0.4 },
                "operation.persistence.type": { "from": 0, "to": 1, "beta": [2, 5] } },
              "set": { "operation.toolStrength": 3 },
              "targets": [ { "id": "T01", "value": 30, "low": 25, "high": 36, "weight": 2 },
                           { "id": "T07", "value": 3, "low": 2 },
                           { "id": "M1", "metric": "operations_per_year", "value": 300, "low": 200, "high": 450 } ],
              "record": { "years": 10, "ofYears": [3, 4, 2, 5, 6, 3, 4, 4, 5, 2], "pairs": 14 },
              "profiled": ["conflict.rate"], "worlds": 20, "finalWorlds": 40, "population": 5, "most": 100 }
            """;

    private static final String WHOLE_MAP = """
            { "about": "all keys", "date": "date", "dates": "yyyy-MM-dd", "initiator": "by", "target": "against", "type": "kind",
              "types": { "spying": "ESPIONAGE", "influence": "DISINFORMATION", "outage": "DISRUPTION", "wiper": "DEGRADATION",
                         "crime": "LEFT_OUT" },
              "severity": "severity", "severityTimes": 1, "separator": ";", "names": { "Farah": "Fara" }, "missing": ["unknown"],
              "from": 2010, "until": 2019 }
            """;
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|-?[0-9][0-9.eE+-]*|true|false|null");
    private static final List<Kind> KINDS = kinds();

    private final Kind kind;
    private final String fileName;
    private final byte[] bytes;

    /**
     * A kind of file.
     *
     * @param command that reads it
     * @param ending of its name; empty where it may be JSON or YAML
     * @param texts good files of that kind
     * @param beside good files that stand beside it; the command is given the one called {@link #GIVEN}, which names it
     */
    private record Kind(String command, String ending, List<String> texts, Map<String, String> beside) {}

    private Mutations(Kind kind, String fileName, byte[] bytes) {
        this.kind = kind;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /** {@code run} for a scenario, {@code sweep} for an experiment, {@code calibrate} for a calibration. */
    public String command() {
        return kind.command();
    }

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes it, and what stands beside it.
     *
     * @return the file that the command is given
     */
    public Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : kind.beside().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Path bad = Files.write(folder.resolve(fileName), bytes);
        return kind.beside().containsKey(GIVEN) ? folder.resolve(GIVEN) : bad;
    }

    private static List<Kind> kinds() {
        Kind scenario = new Kind(
                "run",
                "",
                ShippedScenarios.names().stream()
                        .map(name -> Json.of(ScenarioWriter.tree(ShippedScenarios.read(name))))
                        .toList(),
                Map.of());
        Kind experiment = new Kind(
                "sweep",
                "",
                List.of(
                        Experiments.small(false),
                        Experiments.crossed(),
                        Experiments.ensemble(SETS),
                        Json.of(ExperimentWriter.tree(ShippedExperiments.find("five-actions")))),
                Map.of());
        Kind calibration = new Kind(
                "calibrate",
                "",
                List.of(Json.of(CalibrationReader.tree(ShippedCalibrations.find("calibration"))), CALIBRATION),
                Map.of());
        Kind ensemble = new Kind(
                "sweep", ".csv", List.of(SETS_TABLE), Map.of(GIVEN, Experiments.ensemble("\"" + BAD + ".csv\"")));
        Kind points = new Kind("sweep", ".csv", List.of(POINTS_TABLE), Map.of(GIVEN, POINTS.formatted(BAD + ".csv")));
        Kind targets =
                new Kind("calibrate", ".csv", List.of(TARGETS_TABLE), Map.of(GIVEN, targets("\"" + BAD + ".csv\"")));
        Kind incidents = new Kind(
                "calibrate",
                ".csv",
                List.of(own("incidents.csv")),
                Map.of(
                        GIVEN,
                        targets("{ \"data\": \"" + BAD + ".csv\", \"columns\": \"map.json\" }"),
                        "map.json",
                        own("map.json")));
        Kind map = new Kind(
                "calibrate",
                ".json",
                List.of(own("map.json"), WHOLE_MAP),
                Map.of(
                        GIVEN,
                        targets("{ \"data\": \"incidents.csv\", \"columns\": \"" + BAD + ".json\" }"),
                        "incidents.csv",
                        own("incidents.csv")));
        return List.of(
                scenario, scenario, experiment, experiment, calibration, ensemble, points, targets, incidents, map);
    }

    private static String own(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/detente/analysis/own", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String targets(String targets) {
        return """
                { "name": "own", "parameters": { "escalation.gain": { "from": 0, "to": 1 } }, "targets": %s }
                """.formatted(targets);
    }

    /** The file with a number. */
    public static Mutations of(long number) {
        Random random = new Random(number);
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        String text = kind.texts().get(random.nextInt(kind.texts().size()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = mutated(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        String ending = random.nextInt(3) == 0 ? ".yaml" : ".json";
        return new Mutations(kind, BAD + (kind.ending().isEmpty() ? ending : kind.ending()), bytes);
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
