package detente.io.result;

import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a check found, in words: the first few in full, the others by their number. */
public final class Findings {
    private static final int MOST = 10;

    private final List<String> first = new ArrayList<>();
    private long count;

    /** Adds one. */
    public void add(String finding) {
        if (first.size() < MOST) {
            first.add(Shown.line(finding));
        }
        count++;
    }

    void addAll(Findings others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    /** The first ones, and behind them how many more there are. */
    public List<String> lines() {
        long more = count - first.size();
        return more == 0
                ? first()
                : Stream.concat(first.stream(), Stream.of(String.format(Locale.ROOT, "… and %,d more", more)))
                        .toList();
    }

    /** The first ones. */
    public List<String> first() {
        return List.copyOf(first);
    }

    /** How many there are. */
    public long count() {
        return count;
    }
}
