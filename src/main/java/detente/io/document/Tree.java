package detente.io.document;

import java.util.LinkedHashMap;

/** An object of a file that is written: what it says, key by key, in this order. */
public final class Tree extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1;

    /** Says something more. */
    public Tree with(String key, Object value) {
        put(key, value);
        return this;
    }
}
