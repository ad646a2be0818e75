package detente.model.state;

import detente.model.state.RivalryDraw.Rivalry;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Some targets draw more of everybody's hostility than others (model section 5): what is drawn of it is multiplied by a
 * lognormal weight of the target, and then by one factor for all, so that the rate at rest of the whole world stays.
 */
final class AttractionDraw {
    private final double spread;
    private final Luck luck;
    private final List<State.Traits> traits;
    private final ToDoubleFunction<State.Traits> drive;

    AttractionDraw(double spread, Luck luck, List<State.Traits> traits, ToDoubleFunction<State.Traits> drive) {
        this.spread = spread;
        this.luck = luck;
        this.traits = traits;
        this.drive = drive;
    }

    /** The same rivalries with other hostilities; those that are listed stay. */
    List<Rivalry> applied(List<Rivalry> rivalries) {
        if (spread == 0) {
            return rivalries;
        }
        double[] attraction =
                IntStream.range(0, traits.size()).mapToDouble(this::attraction).toArray();
        double[] drives = traits.stream().mapToDouble(drive).toArray();
        double before = 0;
        double after = 0;
        for (Rivalry rivalry : rivalries) {
            double there = rivalry.isDrawn() ? drives[rivalry.one()] * rivalry.hostility() : 0;
            double back = rivalry.isBackDrawn() ? drives[rivalry.other()] * rivalry.hostilityBack() : 0;
            before += there + back;
            after += there * attraction[rivalry.other()] + back * attraction[rivalry.one()];
        }
        double factor = after == 0 ? 1 : before / after; // nobody is driven
        return rivalries.stream()
                .map(rivalry -> applied(rivalry, factor, attraction))
                .toList();
    }

    private static Rivalry applied(Rivalry rivalry, double factor, double[] attraction) {
        double there = rivalry.isDrawn() ? factor * attraction[rivalry.other()] : 1;
        double back = rivalry.isBackDrawn() ? factor * attraction[rivalry.one()] : 1;
        return new Rivalry(
                rivalry.one(),
                rivalry.other(),
                rivalry.hostility() * there,
                rivalry.hostilityBack() * back,
                rivalry.isDrawn(),
                rivalry.isBackDrawn());
    }

    private double attraction(int target) {
        return FastMath.exp(spread * luck.normal(Purpose.ATTRACTION, target, 0));
    }
}
