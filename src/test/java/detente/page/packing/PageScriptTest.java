package detente.page.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScriptTest {
    @TempDir
    private Path folder;

    @Test
    void putsEachModuleBehindThoseThatItNeeds() throws IOException {
        write("main.js", "import {a} from './a.js';\nimport {b} from './b.js';\nimport * as d3 from 'd3';\n\na(b);\n");
        write("a.js", "import {b} from './b.js';\nexport const a = () => b;\n");
        write("b.js", "export function b() {}\nexport class C {}\n");

        PageScript script = new PageScript(folder, "main.js");

        assertThat(script.text())
                .isEqualTo("// b.js\nfunction b() {}\nclass C {}\n// a.js\nconst a = () => b;\n// main.js\n\na(b);\n");
        assertThat(script.libraries()).containsExactly("d3");
    }

    @Test
    void refusesWhatItCannotPack() throws IOException {
        write("main.js", "export default 1;\n");

        assertThatThrownBy(() -> new PageScript(folder, "main.js"))
                .hasMessageContaining("main.js: cannot be packed: export default 1;");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
