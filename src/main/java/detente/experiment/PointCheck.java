package detente.experiment;

import detente.model.Scenario;
import detente.model.policy.Membership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at every point of a design before anything runs: whether its levels go together, and which factors can do
 * nothing anywhere. It holds no points, however many there are.
 */
public final class PointCheck {
    private static final int MOST_BAD = 3;
    /** A factor that does nothing is compared at so many points at most, spread evenly. */
    private static final int MOST_COMPARED = 50_000;

    private static final Level NO_SET = new Level("", List.of());

    private final Scenario base;
    private final Design design;
    private final Collection<Membership> groups;

    /** What sets of an ensemble set, of which each point meets one; a single one that sets nothing where there is none. */
    private final List<Level> sets;

    private final List<BadPoint> bad = new ArrayList<>();

    /** Positions of the factors that have done nothing so far. */
    private final List<Integer> idle = new ArrayList<>();

    /** Names of the policies that are in force at some point, for somebody. */
    private final Set<String> inForce = new LinkedHashSet<>();

    /** Names of the dated events that change something at some point. */
    private final Set<String> happening = new LinkedHashSet<>();

    private final UnreadSettings unread;

    private final NamedStates states = new NamedStates();

    /**
     * A point whose levels do not go together.
     *
     * @param point its number, from 1
     * @param set number of the parameter set that has a part in it; empty where none has
     * @param factors positions of the factors that have a part in it
     * @param problem what is wrong, a sentence
     */
    public record BadPoint(int point, String set, List<Integer> factors, String problem) {}

    private PointCheck(Scenario base, Design design, Collection<Membership> groups, List<Level> sets) {
        this.base = base;
        this.design = design;
        this.groups = groups;
        this.sets = sets;
        this.unread = new UnreadSettings(base, design, sets.get(0));
        IntStream.range(0, design.factors().size()).forEach(idle::add);
    }

    /**
     * Looks at a single run with some settings.
     *
     * @param set what a parameter set sets before them
     */
    public static PointCheck of(Scenario base, Level set, List<Assignment> settings) {
        List<Level> levels = settings.stream().map(Level::of).toList();
        List<Factor> factors = new ArrayList<>();
        settings.forEach(setting -> factors.add(new Choices(setting.lever().key(), List.of(Level.of(setting)))));
        return of(base, new PointList(factors, List.of(levels)), List.of(), List.of(set));
    }

    /**
     * Looks at all points and at all sets of an ensemble, or at as many as it takes to find some bad ones.
     *
     * @param base what does not vary
     * @param groups states that are to be there at every point
     * @param ensemble whose sets each point meets, if there is one
     */
    public static PointCheck of(
            Scenario base, Design design, Collection<Membership> groups, Optional<Ensemble> ensemble) {
        return of(base, design, groups, ensemble.map(Ensemble::sets).orElse(List.of(NO_SET)));
    }

    private static PointCheck of(Scenario base, Design design, Collection<Membership> groups, List<Level> sets) {
        PointCheck check = new PointCheck(base, design, groups, sets);
        int points = design.size();
        int turns = StrictMath.max(points, check.sets.size());
        int step = (turns + MOST_COMPARED - 1) / MOST_COMPARED;
        for (int turn = 0; turn < turns && check.bad.size() < MOST_BAD; turn++) {
            check.look(turn % points + 1, check.sets.get(turn % check.sets.size()), turn % step == 0);
        }
        return check;
    }

    /** The first points whose levels do not go together. */
    public List<BadPoint> bad() {
        return List.copyOf(bad);
    }

    /** What its author should know of the factors, policies and settings that do nothing, each a sentence without a full stop. */
    public List<String> advice() {
        return new Idleness(base, design, idle, inForce, happening, unread.keys()).sentences();
    }

    /** Whether a policy is in force at some point, for somebody. */
    public boolean hasInForce(String policy) {
        return inForce.contains(policy);
    }

    private void look(int point, Level set, boolean compared) {
        List<Level> levels = design.levels(point - 1);
        try {
            Scenario scenario = scenario(set, levels);
            if (compared) {
                Enforced.in(scenario).stream()
                        .filter(Enforced::hasMembers)
                        .forEach(clause -> inForce.add(clause.policy().name()));
                Sameness.effective(scenario).forEach(event -> happening.add(event.name()));
                unread.look(scenario);
                idle.removeIf(factor -> doesSomething(factor, set, levels, scenario));
            }
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            boolean guilty = isCured(NO_SET, levels, problem);
            bad.add(new BadPoint(point, guilty ? set.label() : "", culprits(set, levels, problem), problem));
        }
    }

    private Scenario scenario(Level set, List<Level> levels) {
        Scenario scenario = unchecked(set, levels);
        scenario.policies().forEach(clause -> states.check(clause.members(), scenario));
        groups.forEach(members -> states.check(members, scenario));
        return scenario;
    }

    private Scenario unchecked(Level set, List<Level> levels) {
        return Draft.scenario(
                base, Stream.concat(Stream.of(set), levels.stream()).toList());
    }

    /** Those without which the point would not have this problem. */
    private List<Integer> culprits(Level set, List<Level> levels, String problem) {
        return IntStream.range(0, levels.size())
                .filter(factor -> {
                    List<Level> others = new ArrayList<>(levels);
                    others.remove(factor);
                    return isCured(set, others, problem);
                })
                .boxed()
                .toList();
    }

    private boolean isCured(Level set, List<Level> levels, String problem) {
        try {
            scenario(set, levels);
            return true;
        } catch (IllegalArgumentException e) {
            return !problem.equals(e.getMessage());
        }
    }

    private boolean doesSomething(int factor, Level set, List<Level> levels, Scenario scenario) {
        Optional<Level> other = another(design.factors().get(factor), levels.get(factor));
        if (other.isEmpty()) {
            return true;
        }
        List<Level> changed = new ArrayList<>(levels);
        changed.set(factor, other.get());
        try {
            return !Sameness.of(scenario, unchecked(set, changed));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** A level to compare with: another one of the factor, or another value of its key where it has none. */
    private static Optional<Level> another(Factor factor, Level level) {
        List<Level> levels =
                factor.levels().isEmpty() ? List.of(factor.onGrid(0, 2), factor.onGrid(1, 2)) : factor.levels();
        Optional<Level> other = levels.stream()
                .filter(one -> !one.label().equals(level.label()))
                .findFirst();
        if (other.isPresent() || factor.single().isEmpty()) {
            return other;
        }
        Lever lever = level.assignments().get(0).lever();
        return lever.another(level.assignments().get(0).text()).map(text -> Level.of(Assignment.of(lever.key(), text)));
    }
}
