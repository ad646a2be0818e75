package detente.model.docking;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Two camps of equal size: each state is the ally of those of its own, and the rival of all of the other. */
final class Camps {
    private final List<Side> sides;
    private final List<int[]> rivals;
    private final List<int[]> circles;

    Camps(List<Side> sides) {
        this.sides = sides;
        this.rivals = each(side -> all(other -> areRivals(side, other)));
        this.circles = each(side -> all(other -> !areRivals(side, other)));
    }

    private List<int[]> each(IntFunction<int[]> of) {
        return IntStream.range(0, sides.size()).mapToObj(of).toList();
    }

    private int[] all(IntPredicate which) {
        return IntStream.range(0, sides.size()).filter(which).toArray();
    }

    List<Side> sides() {
        return sides;
    }

    int size() {
        return sides.size();
    }

    Side get(int side) {
        return sides.get(side);
    }

    boolean areRivals(int one, int other) {
        return camp(one) != camp(other);
    }

    boolean areAllies(int one, int other) {
        return one != other && camp(one) == camp(other);
    }

    /** The first or the second, 0 or 1. */
    int camp(int side) {
        return 2 * side / size();
    }

    int pairs() {
        return size() * size() / 4;
    }

    int[] rivals(int side) {
        return rivals.get(side);
    }

    /** Itself and its allies. */
    int[] circle(int side) {
        return circles.get(side);
    }

    boolean anyInCircle(int side, IntPredicate property) {
        for (int member : circle(side)) {
            if (property.test(member)) {
                return true;
            }
        }
        return false;
    }
}
