package detente.metric;

import detente.model.policy.MemberMask;
import detente.model.policy.Membership;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is counted of a group of states, whatever its name: the name of a metric is the beginning, the group and
 * {@code _per_year}. A group without a state in some world does and suffers nothing there: its metrics are 0.
 */
public enum GroupMetric {
    HARM(
            "harm_of_",
            "harm/yr",
            "civilian harm of operations per year to states of the group GROUP, without spill-over",
            (tally, state) -> tally.harmOf(state)),
    TOTAL_HARM(
            "total_harm_of_",
            "harm/yr",
            "civilian harm of operations per year to states of the group GROUP, and expected spill-over of worms and of"
                    + " sabotage that spreads",
            (tally, state) -> tally.harmOf(state) + tally.spills().expectedOf(state)),
    AGAINST(
            "operations_against_",
            "1/yr",
            "operations per year against states of the group GROUP, those of other members included",
            (tally, state) -> tally.of(Book.TRUE).traffic().suffered(state)),
    BY(
            "operations_of_",
            "1/yr",
            "operations per year of states of the group GROUP, those against other members included",
            (tally, state) -> tally.of(Book.TRUE).traffic().initiated(state)),
    TRUST_LOSS(
            "trust_loss_of_",
            "1/yr",
            "trust that disinformation cost per year, summed over states of the group GROUP",
            (tally, state) -> tally.trustLossOf(state));

    /** What a group may be called, as a regular expression. */
    public static final String GROUP = "[a-z][a-z0-9_]{0,31}";

    private static final String END = "_per_year";

    private final String begin;
    private final String unit;
    private final String meaning;
    private final OfState amount;
    private final Pattern column;

    /** What of an amount falls to one state. */
    private interface OfState {
        double in(Tally tally, int state);
    }

    GroupMetric(String begin, String unit, String meaning, OfState amount) {
        this.begin = begin;
        this.unit = unit;
        this.meaning = meaning;
        this.amount = amount;
        this.column = Pattern.compile(begin + GROUP + END);
    }

    /** The metric of a group. */
    public Metric of(String group, Membership members) {
        return new Metric(name(group), unit, Book.TRUE, meaning(group), "", run -> sum(members, run) / run.years());
    }

    private double sum(Membership members, Run run) {
        boolean[] mask = MemberMask.of(members, run.history().world());
        double sum = 0;
        for (int state = 0; state < mask.length; state++) {
            sum += mask[state] ? amount.in(run.tally(), state) : 0;
        }
        return sum;
    }

    /** Name of the metric of a group. */
    public String name(String group) {
        return begin + group + END;
    }

    /** What the metric of a group is, in one sentence without a full stop. */
    public String meaning(String group) {
        return meaning.replace("GROUP", group);
    }

    /** Its unit. */
    public String unit() {
        return unit;
    }

    /** The group in the name of its metric. */
    public String group(String name) {
        return name.substring(begin.length(), name.length() - END.length());
    }

    /** Of which kind the metric with a name would be, if there is such a group. */
    public static Optional<GroupMetric> find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.column.matcher(name).matches())
                .findFirst();
    }
}
