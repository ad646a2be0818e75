package detente.model.event;

import detente.model.attribution.Inquiries;
import detente.model.conflict.Crises;
import detente.model.history.Happening;
import detente.model.history.History;
import detente.model.policy.Stage;
import detente.model.proliferation.Proliferation;
import detente.model.state.Clock;
import detente.model.state.RivalPair;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Phase EVENT: what the scenario dates happens, each in the first step that is not before its date. */
public final class EventProcess {
    private final World world;
    private final Clock clock;
    private final Proliferation proliferation;
    private final Crises crises;
    private final Inquiries inquiries;
    private final History history;
    private List<DatedEvent> events = List.of();
    private int next;

    public EventProcess(Stage stage, Proliferation proliferation, Crises crises, Inquiries inquiries, History history) {
        this.world = stage.world();
        this.clock = stage.clock();
        this.proliferation = proliferation;
        this.crises = crises;
        this.inquiries = inquiries;
        this.history = history;
    }

    /**
     * Follows a list of events from a step on. What happened before that step stays as it was, so that a run with that
     * list from its beginning is this run.
     *
     * @param all the whole list, each event not before the first step, its states known to the world
     * @param step the next step
     * @throws IllegalArgumentException if the list would change what has happened
     */
    public void follow(List<DatedEvent> all, int step) {
        List<DatedEvent> inOrder =
                all.stream().sorted(Comparator.comparingInt(this::stepOf)).toList();
        if (!before(step, inOrder).equals(before(step, events))) {
            throw new IllegalArgumentException("what has happened before now cannot be changed");
        }
        events = inOrder;
        next = before(step, inOrder).size();
    }

    private List<DatedEvent> before(int step, List<DatedEvent> inOrder) {
        return inOrder.stream().filter(event -> stepOf(event) < step).toList();
    }

    private int stepOf(DatedEvent event) {
        return clock.stepAtOrAfter(event.at());
    }

    /** One step. */
    public void step() {
        while (next < events.size() && stepOf(events.get(next)) <= clock.step()) {
            history.append(happen(events.get(next)));
            next++;
        }
    }

    private Happening happen(DatedEvent event) {
        return switch (event.kind()) {
            case LEAK -> leak(event);
            case CRISIS ->
                pair(event)
                        .map(pair -> crisis(event, pair))
                        .orElseGet(() -> happening(
                                event,
                                0,
                                true,
                                String.join(" and ", event.states()) + " are no rivals: nothing happens"));
            case DETECTION -> {
                inquiries.watch(event.strength("factor"));
                yield happening(event, 0, false, "detection times " + event.words("factor"));
            }
        };
    }

    private Happening leak(DatedEvent event) {
        State state = event.namesStates() ? named(event.states().get(0)) : mostCapable();
        int most = (int) event.strength("exploits");
        int leaked = proliferation.leakMostPotent(state, most);
        return happening(
                event,
                leaked,
                most > 0 && leaked == 0,
                leaked + " of " + most + " exploits of " + state.name() + " leak");
    }

    private Happening crisis(DatedEvent event, RivalPair pair) {
        crises.begin(pair, event.strength("factor"), event.strength("halfLife"), event.at());
        return happening(
                event,
                0,
                false,
                "hostility between " + pair.one().from().name() + " and "
                        + pair.one().to().name() + " times " + event.words("factor"));
    }

    private Happening happening(DatedEvent event, int exploits, boolean isIdle, String words) {
        return new Happening(clock.time(), event.name(), exploits, isIdle, words);
    }

    private Optional<RivalPair> pair(DatedEvent event) {
        if (!event.namesStates()) {
            return world.pairs().stream().max(Comparator.comparingDouble(EventProcess::hostility));
        }
        return world.pairs().stream().filter(pair -> isOf(pair, event.states())).findFirst();
    }

    private static double hostility(RivalPair pair) {
        return pair.one().hostility() + pair.other().hostility();
    }

    private static boolean isOf(RivalPair pair, List<String> names) {
        return names.contains(pair.one().from().name())
                && names.contains(pair.one().to().name());
    }

    private State named(String name) {
        return world.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state '" + name + "' in this world"));
    }

    private State mostCapable() {
        return world.states().stream()
                .max(Comparator.comparingDouble(state -> state.trait(Trait.CAPABILITY)))
                .orElseThrow();
    }
}
