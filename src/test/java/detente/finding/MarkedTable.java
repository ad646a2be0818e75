package detente.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of a page in which marks stand in heads only: that of a column begins the question, that of a row, which begins
 * with {@code row}, ends it or stands for each {@code ROW} in it. They are read as if each cell had its mark.
 */
final class MarkedTable {
    private static final String ROW = " ROW";
    private static final Pattern MARK = Pattern.compile("<!--([^>]+)-->");

    private MarkedTable() {}

    /** A text whose cells have marks of their own. */
    static String spreadOut(String text) {
        return changed(text, true);
    }

    /** A text as it was before that. */
    static String gathered(String text) {
        return changed(text, false);
    }

    private static String changed(String text, boolean out) {
        List<String> lines = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = marks(line);
            }
            Matcher row = MARK.matcher(line);
            boolean marked = line.startsWith("|") && row.find() && row.group(1).startsWith("row");
            lines.add(marked ? changed(line, columns, row.group(1).substring("row".length()), out) : line);
        }
        return String.join("\n", lines);
    }

    private static String changed(String line, List<String> columns, String row, boolean out) {
        String[] cells = line.split("\\|", -1);
        for (int i = 2; i < cells.length - 1 && i < columns.size(); i++) {
            String column = columns.get(i);
            String mark = "<!--" + (column.contains(ROW) ? column.replace(ROW, row) : column + row) + "-->";
            String cell = cells[i].strip();
            if (!column.isEmpty()) {
                cells[i] = " " + (out ? cell + mark : cell.replace(mark, "")) + " ";
            }
        }
        return String.join("|", cells);
    }

    /** The mark in each cell of a line; empty where there is none. */
    private static List<String> marks(String line) {
        List<String> marks = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            Matcher mark = MARK.matcher(cell);
            marks.add(mark.find() ? mark.group(1) : "");
        }
        return marks;
    }
}
