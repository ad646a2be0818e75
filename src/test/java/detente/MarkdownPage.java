package detente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file in Markdown, with what it links to and what can be linked to in it. */
record MarkdownPage(Path file, String text) {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    /**
     * A link.
     *
     * @param target the file, resolved
     * @param anchor the heading in it; empty for none
     */
    record Link(Path target, String anchor) {}

    static MarkdownPage of(Path file) throws IOException {
        return new MarkdownPage(file, Files.readString(file, StandardCharsets.UTF_8));
    }

    /** All pages under a folder. */
    static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Links to files of the project. */
    List<Link> links() {
        return LINK.matcher(text)
                .results()
                .filter(link -> !link.group(1).contains(":"))
                .map(this::link)
                .toList();
    }

    private Link link(MatchResult link) {
        Path target = link.group(1).isEmpty()
                ? file
                : file.resolveSibling(link.group(1)).normalize();
        return new Link(target, link.group(2) == null ? "" : link.group(2));
    }

    /** What can be linked to in it. */
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
