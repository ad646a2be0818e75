package detente.io.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown: a head, a rule and one line for each row. */
final class MarkdownTable {
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... head) {
        columns = head.length;
        lines.add(line(List.of(head)));
        lines.add(line(Collections.nCopies(columns, "---")));
    }

    void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns + " columns");
        }
        lines.add(line(List.of(cells)));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells).strip() + " |";
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
