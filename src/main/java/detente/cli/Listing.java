package detente.cli;

import detente.io.document.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people.
 *
 * @param title what it lists
 * @param columns names of its columns
 * @param rows texts, as many in each row as there are columns
 */
record Listing(String title, List<String> columns, List<List<String>> rows) {

    /** Columns side by side, the last one as long as it likes. */
    String text() {
        int[] widths = new int[columns.size()];
        List<List<String>> all = new ArrayList<>(List.of(columns));
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(title).append(System.lineSeparator());
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                line.append("  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    /** The same for a page. */
    String markdown() {
        StringBuilder text = new StringBuilder("## ").append(title).append("\n\n");
        text.append(row(columns))
                .append("|")
                .append("---|".repeat(columns.size()))
                .append('\n');
        rows.forEach(row -> text.append(row(row)));
        return text.toString();
    }

    private static String row(List<String> cells) {
        StringBuilder text = new StringBuilder("|");
        cells.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        return text.append('\n').toString();
    }

    /** The same as a tree: one object for each row. */
    List<Tree> tree() {
        return rows.stream().map(this::object).toList();
    }

    private Tree object(List<String> row) {
        Tree object = new Tree();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }
}
