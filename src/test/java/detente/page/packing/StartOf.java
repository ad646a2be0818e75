package detente.page.packing;

import detente.io.document.Tree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With what a page that was written begins. */
public final class StartOf {
    private StartOf() {}

    /** Its block, as the page reads it. */
    public static JsonNode page(String page) {
        String empty = StartBlock.in(StartBlock.NONE, new Tree());
        String begin = empty.substring(0, empty.indexOf('{'));
        int from = page.indexOf(begin) + begin.length();
        return JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
    }
}
