package detente.model.docking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Numbers by key: defaults as the pages of the documentation print them, and others in their place. */
final class Table {
    private static final Path PAGES = Path.of("src/site/markdown");

    private final Map<String, Double> values = new HashMap<>();

    Table(Map<String, Double> others) {
        try {
            for (String page : new String[] {"parameters.md", "policies.md"}) {
                Files.readAllLines(PAGES.resolve(page), StandardCharsets.UTF_8).forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        others.keySet().forEach(this::get);
        values.putAll(others);
    }

    private void read(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length < 4 || !cells[1].contains(".")) {
            return;
        }
        String value = cells[2].strip();
        if (value.equals("true") || value.equals("false")) {
            values.put(cells[1].strip(), value.equals("true") ? 1. : 0.);
        } else if (value.matches("-?[0-9.]+")) {
            values.put(cells[1].strip(), Double.valueOf(value));
        }
    }

    double get(String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The pages have no number " + key);
        }
        return value;
    }

    boolean is(String key) {
        return get(key) != 0;
    }

    /** One number for each type of operation, in their order. */
    double[] byType(String prefix) {
        return new double[] {
            get(prefix + ".espionage"),
            get(prefix + ".disinformation"),
            get(prefix + ".disruption"),
            get(prefix + ".degradation")
        };
    }

    double years(String keyOfDays) {
        return get(keyOfDays) / 365;
    }
}
