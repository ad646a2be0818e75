package detente.gui.view.world;

import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sim.field.continuous.Continuous2D;
import sim.util.Double2D;

/**
 * The place of everything in the picture, in units of a field of {@link #WIDTH} by {@link #HEIGHT}: states stand on a
 * ring, each bloc on its own part of it, the most capable at the top; legends stand in the corners. Every state gets an
 * arc as long as its disc, so that discs touch nowhere: where the circumference is too short all of them shrink. The ring
 * is the widest, and its centre the nearest to the middle, at which no name meets a legend, found by trying: at most 66
 * widths × 61 centres × states × legends tests of boxes, once for each size of a window's text.
 */
final class Ring {
    static final double WIDTH = 720;
    static final double HEIGHT = 740;

    private static final double WIDEST = 250;
    private static final double NARROWEST = 120;
    private static final double STEP = 2;
    /** How far the centre may lie above and below the middle of the field. */
    private static final double ASTRAY = 60;

    private static final double LARGEST = 26;
    private static final double RIM = 6;
    /** Room between two states, and between two blocs. */
    private static final double GAP = 12;
    /** Where things come from that come from no state: this share of the way from the centre. */
    private static final double NOWHERE = .66;

    /** How far out a name can stand, in lines, and by how much further it is tried. */
    private static final int ROWS = 3;

    private static final double STEP_OUT = .25;

    /** Nothing is drawn finer than that share of its usual size. */
    private static final double FINEST = .4;

    /** Between a name and what is no name; states grow a little. */
    private static final double AIR = 6;

    private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

    private static final double DISCRETISATION = 100;

    private final World world;
    private final Continuous2D field = new Continuous2D(DISCRETISATION, WIDTH, HEIGHT);
    private final double[] angle;
    private final double[] start = new double[Bloc.values().length];
    private final double[] end = new double[Bloc.values().length];
    private final double around;
    private final Map<State, Double> names = new HashMap<>();
    private Double2D centre = new Double2D(WIDTH / 2, HEIGHT / 2);
    private double radius = NARROWEST;
    private Lettering text = Lettering.USUAL;

    Ring(World world) {
        this.world = world;
        angle = new double[world.states().size()];
        around = world.states().stream().mapToDouble(Ring::room).sum() + 2 * GAP * blocs().size();
        arrange(2 * StrictMath.PI / around);
        world.states().forEach(state -> field.setObjectLocation(state, home(state)));
    }

    private static double room(State state) {
        return 2 * size(state.trait(Trait.CAPABILITY)) + 2 * RIM + GAP;
    }

    private static double size(double capability) {
        return StrictMath.min(LARGEST, 5 + 7.5 * StrictMath.sqrt(capability));
    }

    /** @param turn angle for each unit of room, counter-clockwise */
    private void arrange(double turn) {
        double here = StrictMath.PI / 2;
        for (Bloc bloc : blocs()) {
            here += GAP * turn;
            start[bloc.ordinal()] = here;
            for (State state : members(bloc)) {
                here += room(state) / 2 * turn;
                angle[state.index()] = here;
                here += room(state) / 2 * turn;
            }
            end[bloc.ordinal()] = here;
            here += GAP * turn;
        }
    }

    /** The groups that stand together: both blocs, then the states in none, if there are any. */
    List<Bloc> blocs() {
        return Arrays.stream(Bloc.values())
                .filter(bloc -> bloc != Bloc.NONE || !members(bloc).isEmpty())
                .toList();
    }

    /** The members of a bloc: counter-clockwise, so that the most capable of both stand at the top. */
    private List<State> members(Bloc bloc) {
        Comparator<State> byCapability = Comparator.comparingDouble(state -> state.trait(Trait.CAPABILITY));
        return world.states().stream()
                .filter(state -> state.traits().bloc() == bloc)
                .sorted(bloc == Bloc.A ? byCapability.reversed() : byCapability)
                .toList();
    }

    /**
     * Makes the ring as wide as it can be; states go with it, those that were moved too.
     *
     * @param lettering of the names of states
     * @param taken where something else stands
     */
    void widen(Lettering lettering, List<Rectangle2D> taken) {
        Double2D formerCentre = centre;
        double formerRadius = radius;
        text = lettering;
        radius = WIDEST;
        while (!isPlaced(taken) && radius > NARROWEST) {
            radius -= STEP;
        }
        double growth = radius / formerRadius;
        for (State state : world.states()) {
            Double2D outward = place(state).subtract(formerCentre);
            field.setObjectLocation(state, centre.add(outward.multiply(growth)));
        }
        name(taken);
    }

    /** Looks for a centre where no name stands in the way of something else, near to the middle of the field. */
    private boolean isPlaced(List<Rectangle2D> taken) {
        for (double astray = 0; astray <= ASTRAY; astray = astray > 0 ? -astray : STEP - astray) {
            centre = new Double2D(WIDTH / 2, HEIGHT / 2 + astray);
            if (world.states().stream().allMatch(state -> isFree(NamePlace.of(state, home(state), 0, this), taken))) {
                return true;
            }
        }
        centre = new Double2D(WIDTH / 2, HEIGHT / 2);
        return false;
    }

    private static boolean isFree(NamePlace name, List<Rectangle2D> taken) {
        Rectangle2D box = name.box();
        Rectangle2D air = new Rectangle2D.Double(
                box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
        return FIELD.contains(box) && taken.stream().noneMatch(air::intersects);
    }

    /** Names the most capable first, near or further out, and leaves out for whom there is no room. */
    private void name(List<Rectangle2D> taken) {
        names.clear();
        List<Rectangle2D> full = new ArrayList<>(taken);
        List<State> byCapability = world.states().stream()
                .sorted(Comparator.comparingDouble(state -> -state.trait(Trait.CAPABILITY)))
                .toList();
        for (State state : byCapability) {
            for (double row = 0; row < ROWS && !names.containsKey(state); row += STEP_OUT) {
                Rectangle2D box = NamePlace.of(state, home(state), row, this).box();
                if (FIELD.contains(box) && full.stream().noneMatch(box::intersects)) {
                    names.put(state, row);
                    full.add(box);
                }
            }
        }
    }

    /** Where a state stands that was not moved. */
    Double2D home(State state) {
        return at(angle[state.index()], radius);
    }

    /** A place at an angle, counter-clockwise from the right, and a distance from the centre. */
    Double2D at(double direction, double distance) {
        return new Double2D(
                centre.x + distance * StrictMath.cos(direction), centre.y - distance * StrictMath.sin(direction));
    }

    World world() {
        return world;
    }

    /** The field on which states stand, and in which they may be moved. */
    Continuous2D field() {
        return field;
    }

    Double2D centre() {
        return centre;
    }

    double radius() {
        return radius;
    }

    /** The text on the ring and around it. */
    Lettering text() {
        return text;
    }

    Double2D place(State state) {
        return field.getObjectLocation(state);
    }

    /** Where its name is written; empty where there is no room for it. */
    Optional<NamePlace> name(State state) {
        return Optional.ofNullable(names.get(state)).map(row -> NamePlace.of(state, place(state), row, this));
    }

    /** How far a state reaches from its place, the ring of its rung included. */
    double reach(State state) {
        return radius(state) + RIM * shrink();
    }

    /** Radius of a state's disc, which grows with capability. */
    double radius(State state) {
        return shrink() * size(state.capability());
    }

    /** How much smaller everything on the ring is drawn because there are many states; 1 for few. */
    double shrink() {
        return StrictMath.min(1, 2 * StrictMath.PI * radius / around);
    }

    /** How much finer arrows and dots are drawn then. */
    double fineness() {
        return StrictMath.max(FINEST, shrink());
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
        return Arc.between(point(place(from)), point(place(to)), point(centre), aside)
                .cut(reach(from), reach(to));
    }

    /** A short way to a state from inside the ring, for what comes from no state. */
    Arc fromNowhere(State to) {
        Double2D goal = place(to);
        Double2D origin = centre.add(goal.subtract(centre).multiply(NOWHERE));
        return Arc.between(point(origin), point(goal), point(goal), 0).cut(0, reach(to));
    }

    private static Point2D point(Double2D place) {
        return new Point2D.Double(place.x, place.y);
    }
}
