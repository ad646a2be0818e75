package detente.io.document;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in one file. Reading goes on after a problem, so that all of them can be told at once. */
public final class Problems {
    private static final int MOST = 20;

    private final String file;
    private final List<String> found = new ArrayList<>();
    private int more;

    /** @param file how messages name the file */
    public Problems(String file) {
        this.file = file;
    }

    /** How messages name the file. */
    public String file() {
        return file;
    }

    /**
     * Notes a problem with a value.
     *
     * @param where the value
     * @param path its key, with the keys around it
     * @param what what is wrong, to be read after the quoted value
     */
    public void add(Node where, String path, String what) {
        add(where.line(), (path.isEmpty() ? "" : path + ": ") + where.quoted() + " " + what);
    }

    /** Notes a problem on a line. */
    public void add(int line, String what) {
        if (!isFull()) {
            found.add(file + ":" + line + ": " + what);
        } else {
            more++;
        }
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return found.size() == MOST;
    }

    /** Whether there is any problem so far. */
    public boolean any() {
        return !found.isEmpty();
    }

    /**
     * Ends the reading where there are problems.
     *
     * @throws BadInput with all of them
     */
    public void report() {
        if (any()) {
            List<String> all = new ArrayList<>(found);
            if (more > 0) {
                all.add("… and " + more + " more");
            }
            throw new BadInput(all);
        }
    }
}
