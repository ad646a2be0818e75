package detente.io.plan;

import detente.io.document.Form;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.io.scenario.MembersForm;
import detente.metric.GroupMetric;
import detente.metric.Metrics;
import detente.model.policy.Membership;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups of states that an experiment names, of which every run has some metrics. */
final class GroupsForm {
    /** The states of each group, by its name. */
    static final Form<Map<String, Membership>> GROUPS = new Form<>(
            value -> value.section().map(section -> read(section.all())), GroupsForm::written, () -> new Tree()
                    .with("type", "object")
                    .with("propertyNames", new Tree().with("pattern", "^" + GroupMetric.GROUP + "$"))
                    .with("additionalProperties", Schema.reference("members")));

    private GroupsForm() {}

    private static Map<String, Membership> read(Map<String, Value> given) {
        Map<String, Membership> groups = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            checkName(name, value);
            MembersForm.MEMBERS.read(value).ifPresent(members -> groups.put(name, members));
        });
        return groups;
    }

    private static void checkName(String name, Value value) {
        if (!name.matches(GroupMetric.GROUP)) {
            value.keyProblem("cannot be named so: it becomes part of the names of columns, and must be a small letter,"
                    + " then at most 31 small letters, digits or '_'");
            return;
        }
        for (GroupMetric kind : GroupMetric.values()) {
            if (Metrics.find(kind.name(name)).isPresent()) {
                value.keyProblem(
                        "cannot be named so: '" + kind.name(name) + "' is a metric already; take another word");
            }
        }
    }

    private static Object written(Map<String, Membership> groups) {
        Map<String, Object> tree = new LinkedHashMap<>();
        groups.forEach((name, members) -> tree.put(name, MembersForm.MEMBERS.write(members)));
        return tree;
    }

    /** What the schema says of the name of a metric of some group. */
    static Tree column() {
        return new Tree().with("type", "string").with("pattern", pattern());
    }

    /** The names of all metrics of groups, as a regular expression. */
    static String pattern() {
        return Arrays.stream(GroupMetric.values())
                .map(kind -> kind.name(GroupMetric.GROUP))
                .collect(Collectors.joining("|", "^(", ")$"));
    }
}
