package detente.io.document;

import detente.io.document.Source.Format;
import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON and YAML into a tree of {@link Node}s. */
public final class NodeReader {
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(50).build();
    /** NaN is read, so that it can be refused as a value of its key. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** Made for the first file that needs it. */
    private static final class Yaml {
        private static final YAMLFactory FACTORY =
                YAMLFactory.builder().streamReadConstraints(LIMITS).build();
    }

    private final Problems problems;
    private final JsonParser parser;

    private NodeReader(Problems problems, JsonParser parser) {
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * The object that a file consists of.
     *
     * @param problems takes what is wrong but does not stop the reading, such as a key that is given twice
     * @throws BadInput if the file is not well formed, empty, or something else than an object
     */
    public static Node.Fields read(Source source, Problems problems) {
        if (source.text().isBlank()) {
            throw new BadInput(source.name() + ": is empty");
        }
        Node root = tree(source, problems);
        if (root instanceof Node.Fields fields) {
            return fields;
        }
        throw new BadInput(source.name() + ":" + root.line() + ": must be an object, not " + root.quoted());
    }

    private static Node tree(Source source, Problems problems) {
        try (JsonParser parser = factory(source).createParser(ObjectReadContext.empty(), source.text())) {
            return new NodeReader(problems, parser).root();
        } catch (JacksonException e) {
            throw malformed(source, "not well formed", e);
        }
    }

    private Node root() {
        try {
            Node root = node(next());
            if (parser.nextToken() != null) {
                throw new BadInput(problems.file() + ":" + line() + ": something follows after the end");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new BadInput(problems.file() + ":" + line() + ": is no file that can be meant: " + firstLine(e));
        }
    }

    private static TokenStreamFactory factory(Source source) {
        boolean json = source.format() == Format.JSON
                || (source.format() == Format.EITHER
                        && source.text().stripLeading().startsWith("{"));
        return json ? JSON : Yaml.FACTORY;
    }

    /** What a parser found, where it found it. */
    private static BadInput malformed(Source source, String what, JacksonException e) {
        return new BadInput(source.name() + place(e.getLocation()) + ": is " + what + ": " + firstLine(e));
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : ":" + location.getLineNr();
    }

    private static String firstLine(JacksonException e) {
        String message = Objects.requireNonNullElse(e.getOriginalMessage(), "");
        return message.lines().findFirst().orElse("").replaceAll(" \\(for .*|, from `[^`]*`", "");
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new BadInput(problems.file() + ": ends too early");
        }
        return token;
    }

    private Node node(JsonToken token) {
        refuseReferences();
        int line = line();
        return switch (token) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line);
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            case VALUE_NULL -> new Node.Nothing(line);
            default -> new Node.Text(line, parser.getString());
        };
    }

    /** YAML knows numbers that are none: they are taken as texts, which no number is asked to be. */
    private Node number(int line) {
        String text = parser.getString();
        try {
            return new Node.Decimal(line, text, parser.getDoubleValue());
        } catch (JacksonException e) {
            return new Node.Text(line, text);
        }
    }

    private Node fields(int line) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            refuseReferences();
            if (fields.put(key, node(next())) != null) {
                problems.add(keyLine, "'" + Shown.value(key) + "' is given twice");
            }
        }
        return new Node.Fields(line, fields);
    }

    private Node items(int line) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token));
        }
        return new Node.Items(line, items);
    }

    /** YAML lets one place stand for another; the text of the other place would not be there. */
    private void refuseReferences() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new BadInput(problems.file() + ":" + line() + ": references (*) are not allowed");
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
