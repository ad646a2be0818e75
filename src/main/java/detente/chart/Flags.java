package detente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Labels of marks in rows above a plot, each at its date: it begins at the line of its mark, or ends there where the
 * picture ends. No label covers another or is crossed by the line of another, and none lies in the plot. What changes
 * at one date shares a label. One for which there is neither room nor row is left out.
 */
final class Flags {
    private static final int GAP = 3;

    private final List<Flag> flags = new ArrayList<>();
    private final FontMetrics metrics;
    private final double from;
    private final double until;

    /** A label between two edges, in a row counted from the plot upwards; its line stands at one of the edges. */
    record Flag(String label, double line, double left, double right, int row) {
        private Flag inRow(int other) {
            return new Flag(label, line, left, right, other);
        }

        private boolean overlaps(Flag other) {
            return left < other.right && other.left < right;
        }
    }

    /**
     * Places labels.
     *
     * @param marks in order of time
     * @param place where a time stands
     * @param from left end of the time axis, in the unit of places
     * @param until its right end
     */
    Flags(List<Mark> marks, DoubleUnaryOperator place, FontMetrics metrics, double from, double until) {
        this.metrics = metrics;
        this.from = from;
        this.until = until;
        List<Flag> later = new ArrayList<>();
        for (int end = marks.size(); end > 0; ) {
            double line = place.applyAsDouble(marks.get(end - 1).time());
            int begin = end - 1;
            while (begin > 0 && line - place.applyAsDouble(marks.get(begin - 1).time()) < 1) {
                begin--;
            }
            if (line >= from && line <= until) {
                add(marks.subList(begin, end), line, later);
            }
            end = begin;
        }
        rows(later);
    }

    /** Right of its line; left of it where the picture ends, or where a label stands that belongs to a later line. */
    private void add(List<Mark> together, double line, List<Flag> later) {
        String label = label(together, StrictMath.max(until - line, line - from) - 2 * GAP);
        double width = metrics.stringWidth(label) + 2.0 * GAP;
        Flag right = new Flag(label, line, line, line + width, 0);
        boolean free = right.right() <= until
                && later.stream().noneMatch(other -> other.right() == other.line() && other.overlaps(right));
        Flag flag = free ? right : new Flag(label, line, line - width, line, 0);
        if (!label.isEmpty() && flag.left() >= from) {
            later.add(flag);
        }
    }

    /** As many names as there is room for, and how many more there are. */
    private String label(List<Mark> together, double room) {
        for (int named = together.size(); named > 0; named--) {
            List<String> names =
                    together.subList(0, named).stream().map(Mark::label).toList();
            int more = together.size() - named;
            String label = String.join(", ", names) + (more == 0 ? "" : " +" + more);
            if (metrics.stringWidth(label) <= room) {
                return label;
            }
        }
        return "";
    }

    /** Lines come from below: what lies on the way of a later line is above its label, or beyond an earlier one. */
    private void rows(List<Flag> fromTheLast) {
        for (Flag flag : fromTheLast) {
            if (flag.left() == flag.line()) {
                flags.add(flag.inRow(firstFree(flag)));
            }
        }
        for (int i = fromTheLast.size() - 1; i >= 0; i--) {
            Flag flag = fromTheLast.get(i);
            if (flag.left() != flag.line()) {
                flags.add(flag.inRow(firstFree(flag)));
            }
        }
    }

    private int firstFree(Flag flag) {
        return flags.stream().filter(flag::overlaps).mapToInt(Flag::row).max().orElse(-1) + 1;
    }

    /** Where labels stand. */
    List<Flag> placed() {
        return List.copyOf(flags);
    }

    /** How many rows there are, at most so many. */
    int rows(int most) {
        return StrictMath.min(most, flags.stream().mapToInt(Flag::row).max().orElse(-1) + 1);
    }

    /**
     * Draws so many rows.
     *
     * @param bottom where the lowest of them ends
     * @param plot how far below that the lines go on
     */
    void draw(Graphics2D g, Font font, int rows, double bottom, double plot) {
        g.setFont(font);
        g.setPaint(Color.BLACK);
        g.setStroke(Style.THIN);
        for (Flag flag : flags) {
            if (flag.row() < rows) {
                double top = bottom - (flag.row() + 1) * metrics.getHeight();
                g.draw(new Line2D.Double(flag.line(), top, flag.line(), bottom + plot));
                g.drawString(flag.label(), (float) flag.left() + GAP, (float) (top + metrics.getAscent()));
            }
        }
    }
}
