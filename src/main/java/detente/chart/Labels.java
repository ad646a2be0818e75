package detente.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Names that are cut to the room there is and can still be told apart. */
final class Labels {
    private static final String CUT = "…";

    /** Characters kept of a beginning that several names have in common. */
    private static final int BEGINNING = 4;

    private Labels() {}

    /**
     * Each name, or as much of it as fits: the middle is left out of a long one; of those that would look alike, what
     * they have in common before they differ; a number in brackets, its place in the list, is behind one that would look
     * like another even so.
     *
     * @param most characters
     */
    static List<String> of(List<String> names, int most) {
        List<String> labels = new ArrayList<>();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String name : names) {
            alike.computeIfAbsent(shortened(name, most), key -> new ArrayList<>())
                    .add(name);
        }
        TreeSet<String> taken = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String label = shortened(name, most);
            int common = common(alike.getOrDefault(label, List.of(name)));
            if (common < name.length()) {
                label = fromThere(name, common, most);
            }
            if (!taken.add(label)) {
                String number = " (" + (i + 1) + ")";
                label = shortened(name, StrictMath.max(1, most - number.length())) + number;
                taken.add(label);
            }
            labels.add(label);
        }
        return labels;
    }

    /** How many characters different names have in common at their beginning; no end of it for one name. */
    private static int common(List<String> names) {
        String first = names.get(0);
        int common = Integer.MAX_VALUE;
        for (String name : names) {
            if (!name.equals(first)) {
                int same = 0;
                while (same < StrictMath.min(first.length(), name.length())
                        && first.charAt(same) == name.charAt(same)) {
                    same++;
                }
                common = StrictMath.min(common, same);
            }
        }
        return common;
    }

    private static String fromThere(String name, int from, int most) {
        int begin = StrictMath.min(from, StrictMath.min(BEGINNING, most / 4));
        String rest = name.substring(place(name, from));
        String start = name.substring(0, place(name, begin)) + (begin < from ? CUT : "");
        return start + shortened(rest, StrictMath.max(1, most - start.length()));
    }

    /** A label of so many characters at most: the middle of a longer one is left out. */
    static String shortened(String label, int most) {
        if (label.length() <= most) {
            return label;
        }
        int half = most / 2;
        int end = StrictMath.max(0, most - half - 1);
        return label.substring(0, place(label, half)) + CUT + label.substring(place(label, label.length() - end));
    }

    /** A place that does not cut a character in two. */
    private static int place(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
