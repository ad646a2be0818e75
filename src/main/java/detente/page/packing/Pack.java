package detente.page.packing;

import detente.io.document.Json;
import detente.io.plan.ShippedExperiments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the page, the module, the worker and what they read into one file, which allows itself nothing else. */
public final class Pack {
    private static final String LIBRARY = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    private final Path sources;
    private final Path module;
    private final Path answer;

    private Pack(Path sources, Path module, Path answer) {
        this.sources = sources;
        this.module = module;
        this.answer = answer;
    }

    /**
     * Writes the file.
     *
     * @param arguments the folder of the page's sources, that of the compiled module, the answer that is shown where the
     *     module cannot run, and the files to write
     */
    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        Pack pack = new Pack(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        byte[] page = pack.page().getBytes(StandardCharsets.UTF_8);
        for (String file : List.of(arguments).subList(3, arguments.length)) {
            Files.write(Path.of(file), page);
        }
    }

    private String page() throws IOException, GeneralSecurityException {
        PageScript script = new PageScript(sources, "main.js");
        String library = script.libraries().isEmpty() ? "" : library();
        String policy = "default-src 'none'; script-src " + (library.isEmpty() ? "" : hash(library) + " ")
                + hash(script.text()) + " 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline';"
                + " img-src data: blob:; base-uri 'none'; form-action 'none'";
        String scripts = (library.isEmpty() ? "" : "<script>" + Blocks.checked(library) + "</script>\n")
                + "<script type=\"module\">" + Blocks.checked(script.text()) + "</script>\n";
        return new Frame(read("index.html"))
                .with("policy", "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
                .with("style", "<style>\n" + read("style.css") + "</style>\n")
                .with("answer", StaticAnswer.table(Files.readAllLines(answer), titles()))
                .with("data", data())
                .with("script", scripts)
                .text();
    }

    private String data() throws IOException {
        String worker = read("noeval.js") + "(function (Function) {\n"
                + Files.readString(module.resolve("classes.wasm-runtime.js")) + "\n})(Compiled);\n" + read("worker.js");
        return Blocks.of("module", "text/plain", Blocks.zipped(Files.readAllBytes(module.resolve("classes.wasm"))))
                + Blocks.of("worker", "text/plain", worker)
                + Blocks.of("catalog", "text/plain", Blocks.zipped(Json.bytes(PageCatalog.tree())))
                + Blocks.of("answer", "text/csv", Files.readString(answer))
                + StartBlock.NONE;
    }

    private Map<String, String> titles() {
        return ShippedExperiments.find(PageCatalog.EXPERIMENT).titles();
    }

    private String read(String file) throws IOException {
        return Files.readString(sources.resolve(file));
    }

    private static String library() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Pack.class.getResourceAsStream(LIBRARY), LIBRARY)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String script) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
