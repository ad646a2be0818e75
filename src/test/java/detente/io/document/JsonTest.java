package detente.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesTreesTheSameEverywhere() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "a \"b\"\n");
        tree.put("number", .1);
        tree.put("whole", 3.0);
        tree.put("large", 1L << 52);
        tree.put("flag", true);
        tree.put("plain", List.of(1, 2));
        tree.put("nothing", List.of());
        tree.put("empty", Map.of());
        tree.put("deep", List.of(Map.of("a", 1)));

        assertThat(Json.of(tree)).isEqualTo("""
                        {
                          "text": "a \\"b\\"\\n",
                          "number": 0.1,
                          "whole": 3,
                          "large": 4503599627370496,
                          "flag": true,
                          "plain": [1, 2],
                          "nothing": [],
                          "empty": {},
                          "deep": [
                            {
                              "a": 1
                            }
                          ]
                        }
                        """);
    }
}
