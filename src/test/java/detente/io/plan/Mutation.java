package detente.io.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** One mistake in a well-formed file, of the kinds that people make. */
final class Mutation {
    private static final List<String> SPLINTERS = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2",
            "0.5",
            "3.7",
            "1e9",
            "1e15",
            "\"\"",
            "\"x\"",
            "\"all\"",
            "\"a b\"",
            "\"=1+1\"",
            "[]",
            "{}",
            "[1]",
            "[\"A\", \"A\"]",
            "{\"kind\": \"generated\"}",
            "[[]]");

    private final JsonNode root;
    private final Random random;

    private Mutation(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** A text with one mistake; now and then the mistake is none. */
    static String of(String text, long seed) {
        Mutation mutation = new Mutation(JsonMapper.shared().readTree(text), new Random(seed));
        mutation.apply();
        return mutation.root.toPrettyString();
    }

    private void apply() {
        List<ContainerNode<?>> places = new ArrayList<>();
        collect(root, places);
        ContainerNode<?> place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            mutate(object);
        } else if (place instanceof ArrayNode array) {
            mutate(array);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            places.add(container);
        }
        node.forEach(child -> collect(child, places));
    }

    private void mutate(ObjectNode object) {
        List<String> keys = new ArrayList<>(object.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        JsonNode value = object.get(key);
        switch (random.nextInt(5)) {
            case 0 -> object.remove(key);
            case 1 -> {
                object.remove(key);
                object.set(mistyped(key), value);
            }
            case 2 -> object.set(random.nextBoolean() ? "extra" : mistyped(key), splinter());
            case 3 -> object.set(key, splinter());
            default -> object.set(key, near(value));
        }
    }

    private void mutate(ArrayNode array) {
        int place = random.nextInt(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(place);
            case 1 -> array.add(array.get(place).deepCopy());
            case 2 -> array.add(splinter());
            case 3 -> array.set(place, splinter());
            default -> array.set(place, near(array.get(place)));
        }
    }

    /** A value of the same type, perhaps out of range or misspelt. */
    private JsonNode near(JsonNode value) {
        if (value.isNumber()) {
            double number = value.asDouble();
            double[] near = {-number, number + .5, number * 1000, number / 1000, number + 1, number - 1, 0};
            return JsonMapper.shared().valueToTree(near[random.nextInt(near.length)]);
        } else if (value.isString()) {
            return JsonMapper.shared().valueToTree(mistyped(value.asString()));
        } else if (value.isBoolean()) {
            return JsonMapper.shared().valueToTree(random.nextBoolean() ? "true" : !value.asBoolean());
        }
        return splinter();
    }

    private String mistyped(String word) {
        int place = word.isEmpty() ? 0 : random.nextInt(word.length());
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, place) + word.substring(Math.min(word.length(), place + 1));
            case 1 -> word.substring(0, place) + (char) ('a' + random.nextInt(26)) + word.substring(place);
            case 2 -> word + " ";
            default -> word.toUpperCase(java.util.Locale.ROOT);
        };
    }

    private JsonNode splinter() {
        return JsonMapper.shared().readTree(SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }
}
