package detente.gui.look;

import detente.chart.Palette;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.state.Strategy;
import java.util.List;
import java.util.Locale;

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
        return channel == Origin.FOUND ? "own find" : name((Enum<?>) channel);
    }

    /** What a constant is called. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Palette of(Strategy strategy) {
        return switch (strategy) {
            case OFFENSIVE -> Palette.VERMILION;
            case COERCIVE -> Palette.ORANGE;
            case RETALIATORY -> Palette.YELLOW;
            case ADAPTIVE -> Palette.GREEN;
            case DEFENSIVE -> Palette.SKY;
            case PREVENTIVE -> Palette.PURPLE;
        };
    }
}
