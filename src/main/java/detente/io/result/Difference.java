package detente.io.result;

import detente.io.document.Node;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A thing in which two trees differ.
 *
 * @param path its key with the keys around it
 * @param there what it is in the one, shortened
 * @param here what it is in the other, shortened
 */
public record Difference(String path, String there, String here) {
    private static final int LONGEST = 80;
    private static final String NOTHING = "nothing";

    /**
     * The first difference that is more than words, in a sentence; empty where there is none.
     *
     * @param path key of the trees
     */
    static Optional<String> between(String path, Optional<Node> there, Optional<Node> here) {
        return of(path, there, here)
                .filter(difference -> !FreeWords.isAt(difference.path))
                .findFirst()
                .map(found -> found.path + " is " + found.there + " there and " + found.here + " here");
    }

    /** All of them, by their keys. */
    static Stream<Difference> of(String path, Optional<Node> there, Optional<Node> here) {
        if (there.isPresent()
                && here.isPresent()
                && there.get() instanceof Node.Fields one
                && here.get() instanceof Node.Fields other) {
            Set<String> keys = new TreeSet<>(one.fields().keySet());
            keys.addAll(other.fields().keySet());
            return keys.stream()
                    .flatMap(key -> of(
                            path + "." + key,
                            Optional.ofNullable(one.fields().get(key)),
                            Optional.ofNullable(other.fields().get(key))));
        }
        String thereText = there.map(Difference::text).orElse(NOTHING);
        String hereText = here.map(Difference::text).orElse(NOTHING);
        return thereText.equals(hereText)
                ? Stream.empty()
                : Stream.of(new Difference(path, shortened(thereText), shortened(hereText)));
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
