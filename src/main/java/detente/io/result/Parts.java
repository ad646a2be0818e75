package detente.io.result;

import java.io.InputStream;
import java.util.Iterator;

/** Pieces of bytes, read as one stream; each is asked for when its turn comes. */
final class Parts extends InputStream {
    private static final int END = -1;

    private final Iterator<byte[]> parts;
    private byte[] part = {};
    private int position;

    Parts(Iterator<byte[]> parts) {
        this.parts = parts;
    }

    /** Goes on to a part with bytes left; says whether there is any. */
    private boolean advance() {
        while (position == part.length && parts.hasNext()) {
            part = parts.next();
            position = 0;
        }
        return position < part.length;
    }

    @Override
    public int read() {
        return advance() ? part[position++] & 0xFF : END;
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
        if (!advance()) {
            return END;
        }
        int count = Math.min(most, part.length - position);
        System.arraycopy(part, position, bytes, from, count);
        position += count;
        return count;
    }
}
