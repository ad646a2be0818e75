package detente.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.GraphicsUtils;
import detente.parameter.Shown;
import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws with the installed font that stands behind a name such as "sans serif". The writer of files looks for it too, but
 * among all fonts for every single text.
 */
final class PhysicalFonts extends VectorGraphics2D {
    private final Map<Font, Font> known = new LinkedHashMap<>();

    @Override
    public void setFont(Font font) {
        super.setFont(known.computeIfAbsent(font, GraphicsUtils::getPhysicalFont));
    }

    /** XML knows no control characters, not even as escapes. */
    @Override
    public void drawString(String text, float x, float y) {
        super.drawString(Shown.signs(text), x, y);
    }
}
