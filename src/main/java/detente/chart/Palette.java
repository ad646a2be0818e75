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

    private final Color color;

    Palette(int rgb) {
        this.color = new Color(rgb);
    }

    /** The colour, opaque. */
    public Color color() {
        return color;
    }

    /** The colour, let through: 0 is invisible, 1 opaque. */
    public Color faded(double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) StrictMath.round(255 * opacity));
    }
}
