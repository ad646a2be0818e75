package detente.page.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What a page reads: texts that a browser takes for nothing. */
final class Blocks {
    private Blocks() {}

    /**
     * A text that the page finds by a name.
     *
     * @throws IllegalArgumentException if it would end early
     */
    static String of(String id, String type, String text) {
        return "<script type=\"" + type + "\" id=\"" + id + "\">" + checked(text) + "</script>\n";
    }

    /** A text that may stand in a script. */
    static String checked(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("</script") || small.contains("<!--")) {
            throw new IllegalArgumentException("a script would end early");
        }
        return text;
    }

    /** Bytes, zipped, in digits. */
    static String zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Smallest(out)) {
            zip.write(bytes);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
