package detente.page.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modules of a page as one script. Each stands behind those that it imports, in one scope for all, so that no two may
 * declare one name. An import is one line, and what is exported is a declaration.
 */
final class PageScript {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^\\n;]* from '(?:\\./)?([\\w.-]+)';\\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(async )?function|const |let |class )");
    private static final Pattern OTHER = Pattern.compile("(?m)^(import|export)\\b.*");
    private static final String MODULE = ".js";

    private final Path folder;
    private final Set<String> seen = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * Reads a module and all that it needs.
     *
     * @throws IOException if one cannot be read, or says something that cannot be packed
     */
    PageScript(Path folder, String module) throws IOException {
        this.folder = folder;
        add(module);
    }

    /** The script. */
    String text() {
        return text.toString();
    }

    /** Names of what is imported and is no module of the page. */
    List<String> libraries() {
        return seen.stream().filter(name -> !name.endsWith(MODULE)).toList();
    }

    private void add(String module) throws IOException {
        if (!seen.add(module) || !module.endsWith(MODULE)) {
            return;
        }
        String source = Files.readString(folder.resolve(module));
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            add(imports.group(1));
        }
        String bare = EXPORT.matcher(imports.replaceAll("")).replaceAll("");
        Matcher other = OTHER.matcher(bare);
        if (other.find()) {
            throw new IOException(folder.resolve(module) + ": cannot be packed: " + other.group());
        }
        text.append("// ").append(module).append('\n').append(bare);
    }
}
