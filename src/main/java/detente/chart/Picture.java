package detente.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.GraphicsUtils;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import detente.parameter.Shown;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet, or any drawing, as the bytes of a file. The same sheet gives the same bytes on the same machine. */
public final class Picture {
    private static final int PNG_SCALE = 2;

    private Picture() {}

    /** A sheet as SVG. */
    public static String svg(Sheet sheet) {
        return text(sheet::draw, Sheet.WIDTH, sheet.height());
    }

    /** The SVG of a sheet without its title and text, for a page that says them itself. */
    public static String bare(String svg, Sheet sheet) {
        String view = "viewBox=\"0 %d %d %d\"";
        int top = sheet.titleHeight();
        String bare = svg.replace(
                String.format(Locale.ROOT, view, 0, Sheet.WIDTH, sheet.height()),
                String.format(Locale.ROOT, view, top, Sheet.WIDTH, sheet.height() - top));
        for (int line = 0; line < sheet.titleLines(); line++) {
            bare = bare.replaceFirst("<text [^>]*>[^<]*</text>", "");
        }
        return bare;
    }

    /** A drawing as SVG, in a field of so many points. */
    public static byte[] svg(Consumer<Graphics2D> drawing, int width, int height) {
        return text(drawing, width, height).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Consumer<Graphics2D> drawing, int width, int height) {
        VectorGraphics2D g = new PhysicalFonts();
        drawing.accept(g);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(g.getCommands(), new PageSize(width, height))
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return withFonts(text);
    }

    /**
     * Names fonts of much the same width for machines that do not have ours, and the size that the writer takes for
     * granted and leaves out.
     */
    private static String withFonts(String svg) {
        return svg.replaceAll("font-family:(&quot;[^&]*&quot;);", "font-family:$1,Verdana,sans-serif;")
                .replaceAll("(sans-serif;)(?!font-size)", "$1font-size:12px;");
    }

    /** A sheet as PNG, two pixels to a point. */
    public static byte[] png(Sheet sheet) {
        return png(sheet::draw, Sheet.WIDTH, sheet.height());
    }

    /** A drawing as PNG, two pixels to a point, in a field of so many points. */
    public static byte[] png(Consumer<Graphics2D> drawing, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory, where ImageIO would take a file of its own
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image(drawing, width, height), "png", out)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** A drawing in pixels, two to a point, in a field of so many points. */
    public static BufferedImage image(Consumer<Graphics2D> drawing, int width, int height) {
        BufferedImage image = new BufferedImage(width * PNG_SCALE, height * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(PNG_SCALE, PNG_SCALE);
        drawing.accept(g);
        g.dispose();
        return image;
    }

    /**
     * Draws with the installed font that stands behind a name such as "sans serif". The writer of files looks for it too, but
     * among all fonts for every single text.
     */
    private static final class PhysicalFonts extends VectorGraphics2D {
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
}
