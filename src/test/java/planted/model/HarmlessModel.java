package planted.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.util.FastMath;

class HarmlessModel {
    enum Kind {
        ONE,
        TWO
    }

    record ManyParameters(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    enum Eight {
        ONE(1, 2, 3, 4, 5, 6, 7, 8);

        Eight(int a, int b, int c, int d, int e, int f, int g, int h) {}
    }

    record Pair(double a, double[] b) implements Serializable {}

    static class Ordered {
        private static final int[] SECRET = {1, 2};
        Map<Kind, String> byKind = new EnumMap<>(Kind.class);
        Map<String, String> map = new LinkedHashMap<>(new TreeMap<>());
        Set<String> one = Set.of("a");
        Map<String, String> none = Map.of();

        Map<Kind, List<String>> group(List<String> list) {
            Collections.sort(new ArrayList<>(new LinkedHashSet<>(list)));
            return list.stream()
                    .collect(
                            Collectors.groupingBy(s -> Kind.ONE, () -> new EnumMap<>(Kind.class), Collectors.toList()));
        }

        String number(Kind kind) {
            return switch (kind) {
                case ONE -> String.format(Locale.ROOT, "%f", Math.sqrt(Math.abs(SECRET[0])) + FastMath.exp(1));
                case TWO -> "2" + kind;
            };
        }
    }
}
