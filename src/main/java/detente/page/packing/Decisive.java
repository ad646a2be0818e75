package detente.page.packing;

import detente.io.document.Source;
import detente.io.document.Tree;
import detente.model.ModelParameters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The assumptions on which the answer hangs most, by what shipped experiments found, each with the range that it had there:
 * first those that drive what an action does to total harm, then those that drive total harm itself.
 */
final class Decisive {
    private static final int SHOWN = 12;

    /** How a row begins that says how much a factor drives the effect of an action over futures. */
    private static final String EFFECT = "drivers rank_correlation total_harm_per_year arm=action\\d factor=";

    /** How a row begins that says how much a factor moves total harm, as a share of its mean. */
    private static final String HARM = "sensitivity mu_star/mean total_harm_per_year ";

    private Decisive() {}

    /** The most decisive first. */
    static List<Tree> trees() {
        Map<String, Tree> trees = new LinkedHashMap<>();
        add("robust", EFFECT, trees);
        add("screening", HARM, trees);
        return trees.values().stream().limit(SHOWN).toList();
    }

    private static void add(String experiment, String asked, Map<String, Tree> trees) {
        JsonNode design = JsonMapper.shared()
                .readTree(text(experiment, "experiment.json"))
                .path("design");
        Pattern.compile("(?m)^" + asked + "([^,\n]+),([^,\n]+)")
                .matcher(text(experiment, "found.csv"))
                .results()
                .sorted(Comparator.comparingDouble(row -> -StrictMath.abs(Double.parseDouble(row.group(2)))))
                .map(row -> row.group(1))
                .filter(key -> ModelParameters.CATALOG.find(key).isPresent())
                .forEach(key -> {
                    JsonNode range = design.findValue(key);
                    if (range != null && range.has("from")) {
                        trees.putIfAbsent(
                                key,
                                new Tree()
                                        .with("key", key)
                                        .with("low", range.path("from").asDouble())
                                        .with("high", range.path("to").asDouble()));
                    }
                });
    }

    private static String text(String experiment, String file) {
        String name = "experiments/" + experiment + "/" + file;
        return Source.shipped(name, "/" + name).text();
    }
}
