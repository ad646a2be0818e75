package detente.io.describe;

import detente.model.ModelParameters;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.List;

/** The page {@code parameters.md}: every number of the model, by concept. */
public final class ParameterPage {
    private ParameterPage() {}

    /** The page in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Parameters

                Generated from the declarations in the code (`describe parameters --markdown`); do not edit.
                The range is what a file may say and where a sweep looks if it is told nothing else.
                A source is a key of [references.md](references.md), an assumption of [assumptions.md](assumptions.md),
                or `convention`: a scale or a technical limit that stands for nothing in the world.
                """);
        List<Parameter> all = ModelParameters.CATALOG.parameters();
        all.stream().map(ParameterPage::concept).distinct().forEach(concept -> page.append("\n## ")
                .append(concept)
                .append("\n\n")
                .append(table(all.stream()
                        .filter(parameter -> concept(parameter).equals(concept))
                        .toList())));
        return page.toString();
    }

    private static String concept(Parameter parameter) {
        return parameter.key().substring(0, parameter.key().indexOf('.'));
    }

    private static MarkdownTable table(List<Parameter> parameters) {
        MarkdownTable table = new MarkdownTable("key", "default", "range", "unit", "meaning", "source");
        for (Parameter parameter : parameters) {
            table.row(
                    code(parameter.key()),
                    parameter.format(parameter.standard()),
                    range(parameter),
                    unit(parameter),
                    parameter.meaning(),
                    source(parameter));
        }
        return table;
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String range(Parameter parameter) {
        return parameter.kind() == Kind.INTEGER
                ? parameter.format(parameter.min()) + " to " + parameter.format(parameter.max()) + ", whole"
                : parameter.range();
    }

    static String unit(Parameter parameter) {
        boolean isNumber = parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.INTEGER;
        return isNumber ? parameter.unit() : "";
    }

    static String source(Parameter parameter) {
        return parameter.source().equals("convention") ? parameter.source() : code(parameter.source());
    }
}
