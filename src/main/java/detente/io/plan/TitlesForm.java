package detente.io.plan;

import detente.experiment.Factor;
import detente.experiment.Level;
import detente.io.document.Form;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What charts and report call factors, levels and arms: words for people, no number depends on them. */
final class TitlesForm {
    private static final int LONGEST = 60;

    /** A title for each name of a factor, or factor and level. */
    static final Form<Map<String, String>> TITLES = new Form<>(
            value -> value.section().map(section -> read(section.all())),
            titles -> new LinkedHashMap<>(titles),
            () -> new Tree()
                    .with("type", "object")
                    .with(
                            "additionalProperties",
                            new Tree()
                                    .with("type", "string")
                                    .with("pattern", "\\S")
                                    .with("maxLength", LONGEST)));

    private TitlesForm() {}

    private static Map<String, String> read(Map<String, Value> given) {
        Map<String, String> titles = new LinkedHashMap<>();
        given.forEach((name, value) -> value.text().ifPresent(title -> {
            boolean fits = title.codePointCount(0, title.length()) <= LONGEST;
            if (title.isBlank() || !fits || !Shown.signs(title).equals(title)) {
                value.problem("must be a text of 1 to " + LONGEST + " signs on one line");
            } else {
                titles.put(name, title);
            }
        }));
        return titles;
    }

    /** Refuses titles of what the design does not have. */
    static void check(Map<String, Value> given, List<Factor> factors) {
        List<String> names = new ArrayList<>();
        for (Factor factor : factors) {
            names.add(factor.name());
            factor.levels().stream().map(Level::label).forEach(level -> names.add(factor.name() + "=" + level));
        }
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                value.unknown(names);
            }
        });
    }
}
