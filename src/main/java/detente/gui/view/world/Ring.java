package detente.gui.view.world;

import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.World;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import sim.field.continuous.Continuous2D;
import sim.util.Double2D;

/**
 * The place of everything in the picture, in units of a field of {@link #WIDTH} by {@link #HEIGHT}: states stand on a
 * ring, each bloc on its own part of it, the most capable at the top; legends stand in the corners.
 */
final class Ring {
    static final double WIDTH = 720;
    static final double HEIGHT = 740;
    static final double RADIUS = 220;
    static final Double2D CENTRE = new Double2D(WIDTH / 2, HEIGHT / 2 - 14);

    private static final double LARGEST = 26;
    private static final double RIM = 6;
    /** Room between two states, and between two blocs. */
    private static final double GAP = 12;
    /** Where things come from that come from no state: this share of the way from the centre. */
    private static final double NOWHERE = .66;

    /** Room that a name takes on the ring. */
    private static final double NAME = 15;
    /** Nothing is drawn finer than that share of its usual size. */
    private static final double FINEST = .4;

    private static final double DISCRETISATION = 100;

    private final World world;
    private final Continuous2D field = new Continuous2D(DISCRETISATION, WIDTH, HEIGHT);
    private final int[] order;
    private final boolean[] named;
    private final double[] start = new double[Bloc.values().length];
    private final double[] end = new double[Bloc.values().length];
    private final double shrink;

    Ring(World world) {
        this.world = world;
        this.order = new int[world.states().size()];
        this.named = new boolean[world.states().size()];
        double around = world.states().stream().mapToDouble(Ring::room).sum() + 2 * GAP * start.length;
        this.shrink = StrictMath.min(1, 2 * StrictMath.PI * RADIUS / around);
        place(2 * StrictMath.PI / around);
    }

    private static double room(State state) {
        return 2 * size(state.traits().capability()) + 2 * RIM + GAP;
    }

    private static double size(double capability) {
        return StrictMath.min(LARGEST, 5 + 7.5 * StrictMath.sqrt(capability));
    }

    /** @param turn angle for each unit of room, counter-clockwise */
    private void place(double turn) {
        double angle = StrictMath.PI / 2;
        double lastName = Double.NEGATIVE_INFINITY;
        int next = 0;
        for (Bloc bloc : Bloc.values()) {
            angle += GAP * turn;
            start[bloc.ordinal()] = angle;
            for (State state : members(bloc)) {
                angle += room(state) / 2 * turn;
                field.setObjectLocation(state, at(angle, RADIUS));
                named[state.index()] = (angle - lastName) * RADIUS > NAME;
                lastName = named[state.index()] ? angle : lastName;
                angle += room(state) / 2 * turn;
                order[state.index()] = next++;
            }
            end[bloc.ordinal()] = angle;
            angle += GAP * turn;
        }
    }

    /** The members of a bloc: counter-clockwise, so that the most capable of both stand at the top. */
    private List<State> members(Bloc bloc) {
        Comparator<State> byCapability =
                Comparator.comparingDouble(state -> state.traits().capability());
        return world.states().stream()
                .filter(state -> state.traits().bloc() == bloc)
                .sorted(bloc == Bloc.A ? byCapability.reversed() : byCapability)
                .toList();
    }

    /** A place at an angle, counter-clockwise from the right, and a distance from the centre. */
    static Double2D at(double angle, double distance) {
        return new Double2D(CENTRE.x + distance * StrictMath.cos(angle), CENTRE.y - distance * StrictMath.sin(angle));
    }

    World world() {
        return world;
    }

    /** The field on which states stand, and in which they may be moved. */
    Continuous2D field() {
        return field;
    }

    Double2D place(State state) {
        return field.getObjectLocation(state);
    }

    /** Its number on the ring, counted from the top. */
    int order(State state) {
        return order[state.index()];
    }

    /** Whether there is room for its name. */
    boolean isNamed(State state) {
        return named[state.index()];
    }

    /** How far a state reaches from its place, the ring of its rung included. */
    double reach(State state) {
        return radius(state) + RIM * shrink;
    }

    /** Radius of a state's disc, which grows with capability. */
    double radius(State state) {
        return shrink * size(state.capability());
    }

    /** How much smaller everything on the ring is drawn because there are many states; 1 for few. */
    double shrink() {
        return shrink;
    }

    /** How much finer arrows and dots are drawn then. */
    double fineness() {
        return StrictMath.max(FINEST, shrink);
    }

    /** The angle at which the part of a bloc begins, counter-clockwise from the right. */
    double start(Bloc bloc) {
        return start[bloc.ordinal()];
    }

    /** The angle at which the part of a bloc ends. */
    double end(Bloc bloc) {
        return end[bloc.ordinal()];
    }

    /** The arc along which something goes from one state to another: drawn to the centre, kept aside. */
    Arc arc(State from, State to, double aside) {
        return Arc.between(point(place(from)), point(place(to)), point(CENTRE), aside)
                .cut(reach(from), reach(to));
    }

    /** A short way to a state from inside the ring, for what comes from no state. */
    Arc fromNowhere(State to) {
        Double2D end = place(to);
        Double2D start = CENTRE.add(end.subtract(CENTRE).multiply(NOWHERE));
        return Arc.between(point(start), point(end), point(end), 0).cut(0, reach(to));
    }

    private static Point2D point(Double2D place) {
        return new Point2D.Double(place.x, place.y);
    }
}
