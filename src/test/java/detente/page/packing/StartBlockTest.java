package detente.page.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.document.Tree;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a page begins with is data, whatever is in it. */
class StartBlockTest {
    private static final String PAGE = "<html>" + StartBlock.NONE + "</html>";

    @Test
    void givesBackWhatWasSaid() {
        String hostile = "</script><script>alert(1)</script><!-- & \u2028 \" \\ é 漢";
        String page = StartBlock.in(PAGE, new Tree().with("title", hostile).with("seed", 7L));
        String json = page.substring(page.indexOf('{'), page.lastIndexOf('}') + 1);

        assertThat(JsonMapper.shared().readTree(json).path("title").asString()).isEqualTo(hostile);
        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(page).startsWith("<html><script ").endsWith("</script>\n</html>");
    }

    @Test
    void refusesWhatIsNoPage() {
        assertThatThrownBy(() -> StartBlock.in("<html></html>", new Tree()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
