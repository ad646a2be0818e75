package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window. It loads a page that frames the pages to be looked at, and looks at each. */
record Browser(Path program) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern SAID = Pattern.compile("<pre id=\"said\">(.*?)</pre>", Pattern.DOTALL);

    /** The one that is installed. */
    static Optional<Browser> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Browser::new)
                .findFirst();
    }

    /**
     * What is wrong with some pages in windows of some widths.
     *
     * @param pages markup by name
     * @param folder for its files
     * @return a list of faults for each page and width
     */
    Map<String, List<String>> look(Map<String, String> pages, List<Integer> widths, Path folder) throws Exception {
        Path frames = folder.resolve("frames.html");
        Files.writeString(frames, frames(pages, widths));
        Matcher said = SAID.matcher(dump(frames, folder));
        assertThat(said.find()).as("what the browser says").isTrue();
        String json = said.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        Map<String, List<String>> faults = new LinkedHashMap<>();
        JsonMapper.shared().readTree(json).properties().forEach(page -> {
            List<String> found = new ArrayList<>();
            page.getValue().forEach(fault -> found.add(fault.asString()));
            faults.put(page.getKey(), found);
        });
        return faults;
    }

    private static String frames(Map<String, String> pages, List<Integer> widths) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"/></head><body>");
        html.append("<pre id=\"said\"></pre><script>").append(script()).append("const pages = ");
        html.append(JsonMapper.shared().writeValueAsString(pages).replace("</", "<\\/"));
        html.append(", widths = ").append(widths).append(";\n");
        return html.append("""
                for (const name in pages) for (const width of widths) {
                  const frame = document.createElement('iframe');
                  frame.style = 'border: 0; display: block; height: 3000px; width: ' + width + 'px';
                  frame.title = name + ' at ' + width;
                  frame.srcdoc = pages[name];
                  document.body.append(frame);
                }
                window.onload = () => {
                  const said = {};
                  for (const frame of document.querySelectorAll('iframe')) {
                    said[frame.title] = look(frame.contentWindow).slice(0, 12);
                  }
                  document.getElementById('said').textContent = JSON.stringify(said);
                };
                </script></body></html>
                """).toString();
    }

    private static String script() throws IOException {
        return Files.readString(Path.of("src/test/resources/detente/cli/look.js"));
    }

    private String dump(Path page, Path folder) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1400,1000",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(dom.toFile())
                .start();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS))
                    .as("ends in five minutes")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
