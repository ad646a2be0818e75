package detente.model.state;

import detente.parameter.Names;
import detente.parameter.Shown;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Draws a world: what the scenario lists is taken as it is, the rest is drawn by name from the world seed. */
public final class WorldBuilder {
    private static final int BROKERS = 5;

    private final WorldParameters parameters;
    private final Luck luck;
    private final ToDoubleFunction<State.Traits> drive;

    /** @param drive how strongly a state is driven to act, 0 or more */
    public WorldBuilder(WorldParameters parameters, Luck luck, ToDoubleFunction<State.Traits> drive) {
        this.parameters = parameters;
        this.luck = luck;
        this.drive = drive;
    }

    /**
     * The world that a scenario asks for.
     *
     * @throws IllegalArgumentException if the listed states, dyads or alliances contradict each other
     */
    public World build(WorldSpec spec) {
        List<StateSpec> specs = specs(spec, parameters.states());
        int count = specs.size();
        Roster roster = new Roster(specs);
        List<State.Traits> traits = new TraitsDraw(parameters, luck).draw(specs);
        RivalryDraw rivalries = new RivalryDraw(parameters, luck, roster, traits);
        List<RivalryDraw.Rivalry> drawn =
                new AttractionDraw(parameters.attractionSpread(), luck, traits, drive).applied(rivalries.draw(spec));
        boolean[][] allies = allies(spec, roster, traits, drawn);
        List<State> states = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            states.add(new State(i, specs.get(i).name(), traits.get(i), platformShares(i), allies[i]));
        }
        Optional<State> focal = spec.focal().map(name -> states.get(roster.indexOf(name)));
        Relations relations = new Relations(2 * drawn.size());
        return new World(states, pairs(states, relations, drawn), relations, vendors(traits), brokers(traits), focal);
    }

    /**
     * The names of the states of a world.
     *
     * @param states number of states in a generated world, {@code world.states}
     * @throws IllegalArgumentException if two of them are one
     */
    public static Set<String> names(WorldSpec spec, int states) {
        return new Roster(specs(spec, states)).names();
    }

    /**
     * Why something cannot befall a state, or two rivals, to be read after its name; empty where it can. Whether states are
     * rivals is known only where rivalries are listed and none are drawn.
     *
     * @param named names of the states
     * @param states number of states in a generated world, {@code world.states}
     */
    public static Optional<String> problem(WorldSpec spec, List<String> named, int states) {
        List<String> known = specs(spec, states).stream().map(StateSpec::name).toList();
        Optional<String> stranger =
                named.stream().filter(name -> !known.contains(name)).findFirst();
        if (stranger.isPresent()) {
            return stranger.map(name ->
                    "names no state of this world, '" + Shown.value(name) + "'" + Names.suggestion(name, known));
        } else if (named.stream().distinct().count() < named.size()) {
            return Optional.of("names '" + named.get(0) + "' twice: it must be between two states");
        } else if (named.size() == 2 && spec.kind() == WorldSpec.Kind.LISTED && !spec.makesRivals(named)) {
            return Optional.of("is between '" + named.get(0) + "' and '" + named.get(1)
                    + "', who are no rivals in this world: name the two states of one of its dyads");
        }
        return Optional.empty();
    }

    private static List<StateSpec> specs(WorldSpec spec, int states) {
        List<StateSpec> specs = new ArrayList<>(spec.states());
        if (spec.kind() == WorldSpec.Kind.LISTED && specs.size() < 2) {
            throw new IllegalArgumentException("a listed world needs at least two states");
        }
        while (specs.size() < spec.size(states)) {
            specs.add(StateSpec.drawn("S" + (specs.size() + 1)));
        }
        return specs;
    }

    private double[] platformShares(int state) {
        double[] shares = new double[parameters.vendors()];
        double total = 0;
        for (int k = 0; k < shares.length; k++) {
            for (int n = 0; n < parameters.platformShape(); n++) {
                shares[k] += luck.exponential(Purpose.PLATFORM_SHARE, state, k, n);
            }
            total += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= total;
        }
        return shares;
    }

    private boolean[][] allies(
            WorldSpec spec, Roster roster, List<State.Traits> traits, List<RivalryDraw.Rivalry> rivalries) {
        int count = traits.size();
        boolean[][] allies = new boolean[count][count];
        boolean[][] rivals = new boolean[count][count];
        for (RivalryDraw.Rivalry rivalry : rivalries) {
            rivals[rivalry.one()][rivalry.other()] = true;
            rivals[rivalry.other()][rivalry.one()] = true;
        }
        if (spec.allies().isPresent()) {
            for (AllianceSpec alliance : spec.allies().get()) {
                join(alliance, roster, allies, rivals);
            }
            return allies;
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                Bloc bloc = traits.get(i).bloc();
                boolean oneBloc = bloc != Bloc.NONE && bloc == traits.get(j).bloc();
                allies[i][j] = oneBloc
                        && !rivals[i][j]
                        && luck.happens(parameters.allianceChance(), Purpose.ALLIANCE, i, j, 0);
                allies[j][i] = allies[i][j];
            }
        }
        return allies;
    }

    private static void join(AllianceSpec alliance, Roster roster, boolean[][] allies, boolean[][] rivals) {
        int i = roster.indexOf(alliance.first());
        int j = roster.indexOf(alliance.second());
        if (i == j || rivals[i][j]) {
            throw new IllegalArgumentException(
                    alliance.first() + " and " + alliance.second() + " cannot be allies: they are rivals or one state");
        }
        allies[i][j] = true;
        allies[j][i] = true;
    }

    private static List<RivalPair> pairs(List<State> states, Relations relations, List<RivalryDraw.Rivalry> rivalries) {
        List<RivalPair> pairs = new ArrayList<>();
        for (RivalryDraw.Rivalry rivalry : rivalries) {
            State one = states.get(rivalry.one());
            State other = states.get(rivalry.other());
            Dyad there = new Dyad(2 * pairs.size(), relations, one, other, rivalry.hostility());
            Dyad back = new Dyad(2 * pairs.size() + 1, relations, other, one, rivalry.hostilityBack());
            Dyad.join(there, back);
            pairs.add(new RivalPair(there, back));
        }
        return pairs;
    }

    private List<Vendor> vendors(List<State.Traits> traits) {
        double[] weights = capabilities(traits);
        List<Vendor> vendors = new ArrayList<>();
        for (int v = 0; v < parameters.vendors(); v++) {
            vendors.add(new Vendor(v, luck.choose(weights, Purpose.VENDOR_HOME, v, 0, 0)));
        }
        return vendors;
    }

    private List<Broker> brokers(List<State.Traits> traits) {
        double[] weights = capabilities(traits);
        List<Broker> brokers = new ArrayList<>();
        for (int b = 0; b < BROKERS; b++) {
            double largest = parameters.largestBrokerShare();
            double share = b == 0 ? largest : (1 - largest) / (BROKERS - 1);
            brokers.add(new Broker(share, luck.choose(weights, Purpose.BROKER_HOME, b, 0, 0)));
        }
        return brokers;
    }

    private static double[] capabilities(List<State.Traits> traits) {
        return traits.stream().mapToDouble(each -> each.of(Trait.CAPABILITY)).toArray();
    }
}
