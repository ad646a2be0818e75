package detente.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that was started and the line on which it is spoken to: messages with a number, answers with the same one, and
 * news without. The JDK speaks HTTP and WebSocket, so nothing else is needed.
 */
final class BrowserWire implements AutoCloseable {
    /** How long it may take over anything. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Pattern LISTENS = Pattern.compile("(?:DevTools|BiDi) listening on (ws://\\S+)");

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final Function<JsonNode, String> faultOf;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final List<String> faults = new ArrayList<>();

    /**
     * Starts a browser.
     *
     * @param command what starts it, with a fresh folder for all that it keeps
     * @param path under the address at which it says that it listens
     * @param faultOf what is wrong according to some news; empty for nothing
     */
    BrowserWire(Function<Path, List<String>> command, String path, Function<JsonNode, String> faultOf)
            throws IOException {
        this.faultOf = faultOf;
        profile = Files.createTempDirectory("browser");
        process = new ProcessBuilder(command.apply(profile))
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address() + path), new Listener())
                .join();
    }

    /** The first program of some names that is installed. */
    static Optional<Path> find(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Reads on, or a full pipe would stop it. */
    private String address() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher matcher = LISTENS.matcher(line);
            if (matcher.find()) {
                Thread reader = new Thread(() -> drain(process.getInputStream()), "browser");
                reader.setDaemon(true);
                reader.start();
                return matcher.group(1);
            }
        }
        throw new IOException("the browser says nothing of where it listens");
    }

    private static void drain(InputStream stream) {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // it has ended
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                JsonNode message = JsonMapper.shared().readTree(text.toString());
                text.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt(0));
        if (answer != null) {
            answer.complete(message);
            return;
        }
        String fault = faultOf.apply(message);
        if (!fault.isEmpty()) {
            synchronized (faults) {
                faults.add(fault);
            }
        }
    }

    /** What was wrong so far. */
    List<String> faults() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }

    /**
     * Tells it something, and waits for the answer.
     *
     * @param beside what stands beside the method
     * @throws IllegalStateException with its words, if it refuses
     */
    JsonNode call(String method, Map<String, ?> params, Map<String, String> beside) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>(beside);
        message.put("id", id);
        message.put("method", method);
        message.put("params", params);
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
        JsonNode node = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (node.has("error")) {
            throw new IllegalStateException(method + ": " + node);
        }
        return node.path("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        delete(profile.toFile());
    }

    private static void delete(File file) {
        File[] inside = file.listFiles();
        if (inside != null && !Files.isSymbolicLink(file.toPath())) {
            for (File one : inside) {
                delete(one);
            }
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
