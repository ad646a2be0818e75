package detente.io.document;

import detente.experiment.Numeral;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes trees of maps, lists, texts, numbers and booleans as JSON, the same text on every machine. */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** The text of a tree, two spaces for each level, ending with a line feed. */
    public static String of(Object tree) {
        Json json = new Json();
        json.value(tree, "");
        return json.text.append('\n').toString();
    }

    /** The text of a tree in UTF-8, as it stands in files. */
    public static byte[] bytes(Object tree) {
        return of(tree).getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            fields(map, indent);
        } else if (value instanceof List<?> list) {
            items(list, indent);
        } else if (value instanceof Number number) {
            text.append(number instanceof Double real ? Numeral.of(real) : number.toString());
        } else if (value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void fields(Map<?, ?> map, String indent) {
        String separator = "{\n";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(indent).append("  ");
            quote(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), indent + "  ");
            separator = ",\n";
        }
        text.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    /** Lists of plain values stay on one line. */
    private void items(List<?> list, String indent) {
        boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        String separator = plain ? "[" : "[\n";
        for (Object item : list) {
            text.append(separator).append(plain ? "" : indent + "  ");
            value(item, indent + "  ");
            separator = plain ? ", " : ",\n";
        }
        text.append(list.isEmpty() ? "[]" : plain ? "]" : "\n" + indent + "]");
    }

    private void quote(String string) {
        text.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsCharArray(string))
                .append('"');
    }
}
