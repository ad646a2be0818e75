package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import detente.chart.MainMetrics;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changes do to total harm and to frequency, in a few sentences out of {@code effects.csv}. */
final class EffectFindings {
    private static final String HARM = "total_harm_per_year";
    private static final String FREQUENCY = "operations_per_year";

    /** Single changes that are compared with each other; of more only the strongest is named. */
    private static final int MOST_SINGLE = 12;

    private final Titles titles;
    private final Map<String, Found> metrics = new LinkedHashMap<>();

    /** What there is of one metric. */
    private static final class Found {
        private final List<FoundEffect> single = new ArrayList<>();
        private Optional<FoundEffect> strongest = Optional.empty();
        private Optional<FoundEffect> together = Optional.empty();
        private int all;
        private int lower;
        private int higher;

        void add(FoundEffect effect) {
            all++;
            if (effect.isTold()) {
                lower += effect.lowers() ? 1 : 0;
                higher += effect.lowers() ? 0 : 1;
                if (strongest.isEmpty() || effect.size() > strongest.get().size()) {
                    strongest = Optional.of(effect);
                }
            }
            Set<String> parts = new LinkedHashSet<>(List.of(effect.label().split("\\+", -1)));
            if (parts.size() == 1 && single.size() <= MOST_SINGLE) {
                single.add(effect);
            } else if (parts.size() > together.map(Found::parts).orElse(1)) {
                together = Optional.of(effect);
            }
        }

        private static int parts(FoundEffect effect) {
            return effect.label().split("\\+", -1).length;
        }

        /** All single changes made at once. */
        Optional<FoundEffect> everything() {
            return together.filter(effect -> parts(effect) == single.size()
                    && single.stream().allMatch(one -> List.of(effect.label().split("\\+", -1))
                            .contains(one.label())));
        }
    }

    EffectFindings(Path folder, Titles titles) throws IOException {
        this.titles = titles;
        Optional<Path> table = ResultCsv.find(folder, "effects");
        if (table.isPresent()) {
            try (Csv csv = ResultCsv.open(table.get())) {
                if (csv.header()
                        .containsAll(List.of("contrast", "metric", "ratio", "ratio_low", "ratio_high", "p_holm"))) {
                    read(csv);
                }
            }
        }
    }

    private void read(Csv csv) throws IOException {
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            String metric = row.get(csv.column("metric"));
            if (metric.equals(HARM) || metric.equals(FREQUENCY)) {
                metrics.computeIfAbsent(metric, name -> new Found()).add(FoundEffect.of(csv, row));
            }
        }
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Optional.ofNullable(metrics.get(HARM)).ifPresent(found -> add(sentences, found, label(HARM), true));
        Optional.ofNullable(metrics.get(FREQUENCY))
                .ifPresent(found -> add(sentences, found, label(FREQUENCY), sentences.isEmpty()));
        return sentences;
    }

    private static String label(String metric) {
        return MainMetrics.few().getOrDefault(metric, metric);
    }

    private void add(List<String> sentences, Found found, String metric, boolean whole) {
        if (found.strongest.isEmpty()) {
            sentences.add("Of " + Words.count(found.all, "change") + " none is told to change " + metric
                    + ": nothing that" + " luck could not do.");
            return;
        }
        List<FoundEffect> told = found.single.stream()
                .filter(FoundEffect::isTold)
                .sorted(Comparator.comparingDouble(effect -> -effect.size()))
                .toList();
        if (found.single.size() > MOST_SINGLE || told.isEmpty()) {
            sentences.add("Of " + Words.count(found.all, "change") + " " + found.lower + " lower " + metric + " and "
                    + found.higher + " raise it, each told from luck. Most of all "
                    + found.strongest
                            .map(effect -> named(effect) + ": " + effect.text())
                            .orElse("") + ".");
        } else if (whole) {
            found.everything()
                    .filter(FoundEffect::isTold)
                    .ifPresent(effect -> sentences.add("With all " + found.single.size() + " changes together " + metric
                            + " is " + effect.text() + "."));
            sentences.add("Of single changes " + named(told.get(0)) + " does most: " + metric + " is "
                    + told.get(0).text() + ".");
            others(sentences, found, told, metric);
        } else {
            sentences.add("The " + metric + " of operations changes most by " + named(told.get(0)) + ": it is "
                    + told.get(0).text()
                    + found.everything()
                            .map(effect -> "; with all together " + effect.change())
                            .orElse("")
                    + ".");
        }
    }

    private void others(List<String> sentences, Found found, List<FoundEffect> told, String metric) {
        List<String> rest = told.stream()
                .skip(1)
                .map(effect -> named(effect) + " (" + effect.change() + ")")
                .toList();
        if (!rest.isEmpty()) {
            sentences.add("Then " + (rest.size() == 1 ? "comes " : "come ") + Words.list(rest) + ".");
        }
        List<String> untold = found.single.stream()
                .filter(effect -> !effect.isTold())
                .map(this::named)
                .toList();
        if (!untold.isEmpty()) {
            sentences.add("Of " + Words.list(untold) + " no change of " + metric + " is told from luck.");
        }
        List<String> open = told.stream()
                .filter(FoundEffect::isOpen)
                .map(effect -> named(effect) + " (" + effect.range() + ")")
                .toList();
        if (!open.isEmpty()) {
            sentences.add(
                    "Which way it goes hangs on what the record does not tell, as other parameter sets that fit it have it"
                            + " otherwise: " + Words.list(open) + ".");
        }
    }

    private String named(FoundEffect effect) {
        return "“" + titles.change(effect.label()) + "”";
    }
}
