package detente.chart;

import java.awt.Color;

/** Colours that people with any kind of colour vision can tell apart (Okabe and Ito 2008), and greys. */
public enum Palette {
    BLUE(0x0072B2),
    VERMILION(0xD55E00),
    GREEN(0x009E73),
    ORANGE(0xE69F00),
    PURPLE(0xCC79A7),
    SKY(0x56B4E9),
    YELLOW(0xF0E442),
    BLACK(0x000000),
    GREY(0x6B6B6B),
    PALE(0xEFEFEF),
    RULE(0xD0D0D0);

    private static final double NEEDED = 3;
    private static final double DARKER = .6;

    private final Color color;

    Palette(int rgb) {
        this.color = new Color(rgb);
    }

    /** The colour, opaque. */
    public Color color() {
        return color;
    }

    /**
     * Whether it is too light for a thin line on the shade of the burn-in, and perhaps on white (contrast below 3, as
     * the Web Content Accessibility Guidelines count it): such a line has an edge.
     */
    public boolean isLight() {
        return contrast(color) / contrast(PALE.color) < NEEDED;
    }

    /** The colour of that edge: the same, darker. */
    public Color edge() {
        return new Color(darker(color.getRed()), darker(color.getGreen()), darker(color.getBlue()));
    }

    private static int darker(int channel) {
        return (int) StrictMath.round(DARKER * channel);
    }

    /** Contrast of a colour with white: 1 for white itself, 21 for black. */
    public static double contrast(Color color) {
        double luminance =
                .2126 * linear(color.getRed()) + .7152 * linear(color.getGreen()) + .0722 * linear(color.getBlue());
        return 1.05 / (luminance + .05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : StrictMath.pow((value + .055) / 1.055, 2.4);
    }

    /** The colour, let through: 0 is invisible, 1 opaque. */
    public Color faded(double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) StrictMath.round(255 * opacity));
    }
}
