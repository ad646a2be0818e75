package detente.analysis.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.ResizableDoubleArray;

/**
 * The cells of one factor at all points, as numbers that can be ranked: numbers as they are; of two words, such as
 * {@code FALSE} and {@code TRUE}, the first in the alphabet as 0. Among more words there is no order.
 */
public final class FactorCells {
    private static final int WITH_ORDER = 2;

    private final ResizableDoubleArray numbers = new ResizableDoubleArray();
    private final List<String> words = new ArrayList<>();

    /** Adds the cell of the next point. */
    public void add(String cell) {
        double number;
        try {
            number = Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            number = place(cell);
        }
        numbers.addElement(number);
    }

    private int place(String word) {
        if (!words.contains(word) && words.size() <= WITH_ORDER) {
            words.add(word);
        }
        return words.indexOf(word);
    }

    /** Why they cannot be ranked, a sentence without its subject; empty if they can. */
    public Optional<String> disorder() {
        double[] all = values();
        boolean varies = false;
        for (double value : all) {
            varies |= value != all[0];
        }
        if (!varies) {
            return Optional.of("has one level: no row");
        }
        return words.size() > WITH_ORDER
                ? Optional.of("has named levels without an order, more than two: no row")
                : Optional.empty();
    }

    /** The numbers, in the order of the points. */
    public double[] values() {
        double[] all = numbers.getElements();
        if (words.size() == WITH_ORDER && words.get(0).compareTo(words.get(1)) > 0) {
            for (int i = 0; i < all.length; i++) {
                all[i] = 1 - all[i];
            }
        }
        return all;
    }
}
