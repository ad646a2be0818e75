package detente.io.result;

import detente.io.document.Node;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The first thing in which two trees differ that is more than words, in a sentence. */
final class Difference {
    private static final int LONGEST = 80;

    private Difference() {}

    /**
     * The difference; empty where there is none.
     *
     * @param path key of the trees
     */
    static Optional<String> between(String path, Optional<Node> there, Optional<Node> here) {
        if (FreeWords.isAt(path)) {
            return Optional.empty();
        } else if (there.isPresent()
                && here.isPresent()
                && there.get() instanceof Node.Fields one
                && here.get() instanceof Node.Fields other) {
            return between(path, one.fields(), other.fields());
        }
        String thereText = there.map(Difference::text).orElse("nothing");
        String hereText = here.map(Difference::text).orElse("nothing");
        return thereText.equals(hereText)
                ? Optional.empty()
                : Optional.of(path + " is " + shortened(thereText) + " there and " + shortened(hereText) + " here");
    }

    private static Optional<String> between(String path, Map<String, Node> there, Map<String, Node> here) {
        Set<String> keys = new TreeSet<>(there.keySet());
        keys.addAll(here.keySet());
        return keys.stream()
                .flatMap(
                        key -> between(
                                path + "." + key,
                                Optional.ofNullable(there.get(key)),
                                Optional.ofNullable(here.get(key)))
                                .stream())
                .findFirst();
    }

    private static String text(Node node) {
        if (node instanceof Node.Items items) {
            return items.items().stream().map(Difference::text).toList().toString();
        } else if (node instanceof Node.Fields fields) {
            StringBuilder text = new StringBuilder("{");
            fields.fields()
                    .forEach((key, value) ->
                            text.append(' ').append(key).append(": ").append(text(value)));
            return text.append(" }").toString();
        }
        return node.quoted();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
