package detente.io.describe;

import static detente.io.describe.ParameterPage.code;

import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.parameter.Parameter;

/** The page {@code policies.md}: every policy, its action and its strengths. */
public final class PolicyPage {
    private PolicyPage() {}

    /** The page in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Policies

                Generated from the declarations in the code (`describe policies --markdown`); do not edit.
                Every policy is off unless a scenario or an experiment switches it on. Beside its strengths each takes
                `from` and `until` (years after the burn-in; 0 and never) and `members` (`"all"`, `{"bloc": "A"}`,
                `{"mostCapable": 0.5}`, `{"leastCapable": 0.5}`, or a list of names). At its neutral strengths a policy
                changes no number of a run. What the policies do, and their limits: [odd.md](odd.md), section 8.
                As a factor or with `--set`, a strength is called `policy.NAME.STRENGTH`.
                """);
        Policies.all().forEach(kind -> append(kind, page));
        return page.toString();
    }

    private static void append(PolicyKind kind, StringBuilder page) {
        page.append("\n## ").append(kind.name()).append("\n\n");
        page.append("Action ").append(kind.action()).append(". Members ").append(kind.meaning());
        page.append(".\n\n").append(table(kind));
    }

    private static MarkdownTable table(PolicyKind kind) {
        MarkdownTable table = new MarkdownTable("strength", "default", "neutral", "range", "unit", "meaning", "source");
        for (Parameter strength : kind.catalog().parameters()) {
            table.row(
                    code(strength.key()),
                    strength.format(strength.standard()),
                    Double.isNaN(strength.neutral()) ? "any" : strength.format(strength.neutral()),
                    ParameterPage.range(strength),
                    ParameterPage.unit(strength),
                    strength.meaning(),
                    ParameterPage.source(strength));
        }
        return table;
    }
}
