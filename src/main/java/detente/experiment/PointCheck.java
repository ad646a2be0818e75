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

/**
 * Looks at every point of a design before anything runs: whether its levels go together, and which factors can do
 * nothing anywhere. It holds no points, however many there are.
 */
public final class PointCheck {
    private static final int MOST_BAD = 3;
    /** A factor that does nothing is compared at so many points at most, spread evenly. */
    private static final int MOST_COMPARED = 50_000;

    private final Scenario base;
    private final Design design;
    private final Collection<Membership> groups;
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
     * @param factors positions of the factors that have a part in it
     * @param problem what is wrong, a sentence
     */
    public record BadPoint(int point, List<Integer> factors, String problem) {}

    private PointCheck(Scenario base, Design design, Collection<Membership> groups) {
        this.base = base;
        this.design = design;
        this.groups = groups;
        this.unread = new UnreadSettings(base, design);
        IntStream.range(0, design.factors().size()).forEach(idle::add);
    }

    /** Looks at a single run with some settings. */
    public static PointCheck of(Scenario base, List<Assignment> settings) {
        List<Level> levels = settings.stream().map(Level::of).toList();
        List<Factor> factors = new ArrayList<>();
        settings.forEach(setting -> factors.add(new Choices(setting.lever().key(), List.of(Level.of(setting)))));
        return of(base, new PointList(factors, List.of(levels)), List.of());
    }

    /**
     * Looks at all points, or at as many as it takes to find some bad ones.
     *
     * @param base what does not vary
     * @param groups states that are to be there at every point
     */
    public static PointCheck of(Scenario base, Design design, Collection<Membership> groups) {
        PointCheck check = new PointCheck(base, design, groups);
        int size = design.size();
        int step = (size + MOST_COMPARED - 1) / MOST_COMPARED;
        for (int point = 1; point <= size && check.bad.size() < MOST_BAD; point++) {
            check.look(point, (point - 1) % step == 0);
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

    private void look(int point, boolean compared) {
        List<Level> levels = design.levels(point - 1);
        try {
            Scenario scenario = scenario(levels);
            if (compared) {
                Enforced.in(scenario).stream()
                        .filter(Enforced::hasMembers)
                        .forEach(clause -> inForce.add(clause.policy().name()));
                Sameness.effective(scenario).forEach(event -> happening.add(event.name()));
                unread.look(scenario);
                idle.removeIf(factor -> doesSomething(factor, levels, scenario));
            }
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            bad.add(new BadPoint(point, culprits(levels, problem), problem));
        }
    }

    private Scenario scenario(List<Level> levels) {
        Scenario scenario = Draft.scenario(base, levels);
        scenario.policies().forEach(clause -> states.check(clause.members(), scenario));
        groups.forEach(members -> states.check(members, scenario));
        return scenario;
    }

    /** Those without which the point would not have this problem. */
    private List<Integer> culprits(List<Level> levels, String problem) {
        return IntStream.range(0, levels.size())
                .filter(factor -> {
                    List<Level> others = new ArrayList<>(levels);
                    others.remove(factor);
                    try {
                        scenario(others);
                        return true;
                    } catch (IllegalArgumentException e) {
                        return !problem.equals(e.getMessage());
                    }
                })
                .boxed()
                .toList();
    }

    private boolean doesSomething(int factor, List<Level> levels, Scenario scenario) {
        Optional<Level> other = another(design.factors().get(factor), levels.get(factor));
        if (other.isEmpty()) {
            return true;
        }
        List<Level> changed = new ArrayList<>(levels);
        changed.set(factor, other.get());
        try {
            return !Sameness.of(scenario, Draft.scenario(base, changed));
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
