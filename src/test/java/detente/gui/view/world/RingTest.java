package detente.gui.view.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Palette;
import detente.gui.look.TextSize;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.World;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sim.util.Double2D;

class RingTest {
    private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, Ring.WIDTH, Ring.HEIGHT);

    private static Ring ring(int states) {
        ModelParameters parameters = ModelParameters.standard()
                .with(Map.of("world.states", (double) states, "world.rivalsPerState", Math.min(8 / 3.0, states - 1)));
        return new Ring(new ConflictModel(Scenario.standard().withParameters(parameters), 5, 6).world());
    }

    /** What stands around the ring. */
    private static List<Rectangle2D> boxes(World world, Lettering text) {
        List<Rectangle2D> boxes = new ArrayList<>();
        if (text.leavesRoomForLegend()) {
            boxes.addAll(new Corners(world.states(), Book.TRUE, text).boxes(Ring.WIDTH, Ring.HEIGHT));
        }
        boxes.add(new Caption("year -10.0", Book.TRUE, text).box());
        return boxes;
    }

    /** What is seen is written beside the legend, not over it, whichever book is shown. */
    @ParameterizedTest
    @EnumSource(Book.class)
    void captionDoesNotReachTheLegend(Book book) {
        Lettering text = Lettering.like(19, 1);
        assertThat(text.leavesRoomForLegend()).isTrue();
        Rectangle2D caption = new Caption("year -10.0", book, text).box();
        assertThat(new Corners(ring(30).world().states(), book, text).boxes(Ring.WIDTH, Ring.HEIGHT))
                .noneMatch(box -> box.intersects(caption));
    }

    @Test
    void writesAsLargeAsElsewhere() {
        assertThat(Lettering.like(12, .74).size() * .74).isCloseTo(12, within(1e-9));
        assertThat(Lettering.like(18, 1).size()).isEqualTo(18);
        assertThat(Lettering.like(12, 2).size()).as("grows with the window").isEqualTo(15);
        assertThat(Lettering.like(25, 1).size())
                .as("leaves room for the legend")
                .isEqualTo(19);
        assertThat(Lettering.like(26, 1).size())
                .as("not at the cost of a quarter of its size")
                .isEqualTo(26);
        assertThat(Lettering.like(25, 1).least()).isEqualTo(.75 * 25);
        assertThat(Lettering.like(25, 1).leavesRoomForLegend()).isTrue();
        assertThat(Lettering.like(26, 1).leavesRoomForLegend()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 15, 2",
        "3, 19, 3",
        "30, 15, 30",
        "30, 16.2, 30",
        "30, 19, 30",
        "195, 15, 120",
        "195, 19, 85",
        "2, 36, 2",
        "30, 24, 30",
        "30, 36, 28",
        "195, 36, 55"
    })
    void letsNoTextStandInTheWayOfAnother(int states, double size, int named) {
        Lettering text = new Lettering(size, TextSize.SMALLEST * size);
        Ring ring = ring(states);
        List<Rectangle2D> boxes = boxes(ring.world(), text);
        ring.widen(text, boxes);
        List<NamePlace> names = ring.world().states().stream()
                .flatMap(state -> ring.name(state).stream())
                .toList();
        names.forEach(name -> boxes.add(name.box()));

        assertThat(boxes).allMatch(FIELD::contains);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertThat(boxes.subList(0, i)).as("%s", box).noneMatch(box::intersects);
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(named);
        assertThat(names).allMatch(name -> name.font().getSize2D() > .74 * size);
        assertThat(ring.radius()).isGreaterThan(150);
    }

    @Test
    void drawsRivalriesThatAreSeenFromAfar() {
        Color grey = Palette.GREY.color();
        int seen = (int) Math.round(255 + RivalryPortrayal.FAINT * (grey.getRed() - 255));
        assertThat(Palette.contrast(new Color(seen, seen, seen))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void takesMovedStatesAlong() {
        Ring ring = ring(30);
        Lettering text = Lettering.USUAL;
        ring.widen(text, List.of());
        State moved = ring.world().state(4);
        Double2D centre = ring.centre();
        double radius = ring.radius();
        ring.field().setObjectLocation(moved, centre.add(new Double2D(radius / 2, 0)));
        ring.widen(text, boxes(ring.world(), text));

        assertThat(ring.radius()).isLessThan(radius);
        assertThat(ring.place(moved).subtract(ring.centre()).length()).isCloseTo(ring.radius() / 2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 30, 195})
    void keepsStatesApart(int states) {
        Ring ring = ring(states);
        ring.widen(Lettering.USUAL, boxes(ring.world(), Lettering.USUAL));
        World world = ring.world();
        for (State one : world.states()) {
            for (State other : world.states()) {
                if (one.index() < other.index()) {
                    assertThat(ring.place(one).distance(ring.place(other)))
                            .as("%s and %s", one, other)
                            .isGreaterThan(ring.reach(one) + ring.reach(other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 195})
    void groupsStatesByBloc(int states) {
        Ring ring = ring(states);
        for (State state : ring.world().states()) {
            Bloc bloc = state.traits().bloc();
            Double2D outward = ring.place(state).subtract(ring.centre());
            double angle = StrictMath.atan2(-outward.y, outward.x);
            while (angle < ring.start(bloc)) {
                angle += 2 * StrictMath.PI;
            }
            assertThat(outward.length()).isCloseTo(ring.radius(), within(1e-9));
            assertThat(angle).isBetween(ring.start(bloc), ring.end(bloc));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30})
    void leadsArcsFromRimToRim(int states) {
        Ring ring = ring(states);
        State from = ring.world().state(0);
        State to = ring.world().state(1);
        for (double aside : new double[] {-.13, 0, .13}) {
            Arc arc = ring.arc(from, to, aside);
            Double2D start = ring.place(from);
            Double2D end = ring.place(to);

            assertThat(arc.at(0).distance(start.x, start.y)).isBetween(ring.reach(from) * .5, ring.reach(from) * 2.5);
            assertThat(arc.at(1).distance(end.x, end.y)).isBetween(ring.reach(to) * .5, ring.reach(to) * 2.5);
            assertThat(arc.distance(arc.at(.3).getX(), arc.at(.3).getY())).isLessThan(6);
        }
    }
}
