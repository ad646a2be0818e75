package detente.gui.look;

import detente.chart.Palette;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.state.Strategy;
import java.util.List;

/** Which colour of the palette means what, and what things are called in pictures: the same in every view. */
public final class Colours {
    /** The channels by which an exploit reaches one more state; an own find is none. */
    public static final List<Origin> CHANNELS = List.of(
            Origin.THEFT,
            Origin.CAPTURE,
            Origin.LEAK,
            Origin.MARKET,
            Origin.ALLY,
            Origin.N_DAY,
            Origin.MANDATED,
            Origin.COLLISION);

    private Colours() {}

    public static Palette of(OperationType type) {
        return switch (type) {
            case ESPIONAGE -> Palette.BLUE;
            case DISINFORMATION -> Palette.PURPLE;
            case DISRUPTION -> Palette.ORANGE;
            case DEGRADATION -> Palette.VERMILION;
        };
    }

    public static String name(OperationType type) {
        return switch (type) {
            case ESPIONAGE -> "espionage";
            case DISINFORMATION -> "disinformation";
            case DISRUPTION -> "disruption";
            case DEGRADATION -> "degradation";
        };
    }

    public static Palette of(Origin channel) {
        return switch (channel) {
            case FOUND -> Palette.RULE;
            case COLLISION -> Palette.GREY;
            case THEFT -> Palette.VERMILION;
            case CAPTURE -> Palette.ORANGE;
            case LEAK -> Palette.BLACK;
            case MARKET -> Palette.BLUE;
            case ALLY -> Palette.GREEN;
            case N_DAY -> Palette.SKY;
            case MANDATED -> Palette.PURPLE;
        };
    }

    public static String name(Origin channel) {
        return switch (channel) {
            case FOUND -> "own find";
            case COLLISION -> "collision";
            case THEFT -> "theft";
            case CAPTURE -> "capture";
            case LEAK -> "leak";
            case MARKET -> "market";
            case ALLY -> "ally";
            case N_DAY -> "n-day";
            case MANDATED -> "mandated";
        };
    }

    public static Palette of(Strategy strategy) {
        return switch (strategy) {
            case OFFENSIVE -> Palette.VERMILION;
            case COERCIVE -> Palette.ORANGE;
            case RETALIATORY -> Palette.YELLOW;
            case ADAPTIVE -> Palette.GREEN;
            case DEFENSIVE -> Palette.SKY;
        };
    }

    public static String name(Strategy strategy) {
        return switch (strategy) {
            case OFFENSIVE -> "offensive";
            case COERCIVE -> "coercive";
            case RETALIATORY -> "retaliatory";
            case ADAPTIVE -> "adaptive";
            case DEFENSIVE -> "defensive";
        };
    }
}
