package fr.observatoire.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What command-service does with words, over real HTTP. */
public final class Keeper {

    private final Map<String, String> words = new ConcurrentHashMap<>();

    private final Map<String, String> keys = new ConcurrentHashMap<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    private volatile int status = 201;

    private volatile String erasures = "[]";

    Keeper() {
        try {
            this.server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.createContext("/api/textes/", this::keep);
        this.server.createContext("/api/effacements", this::tellErasures);
        this.server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    public void answers(int newStatus) {
        this.status = newStatus;
    }

    /** The words under a key, after the school's UAI or the territory. */
    public String words(Object key) {
        return this.words.getOrDefault(key.toString(), "");
    }

    public boolean holds(String part) {
        return this.words.values().stream().anyMatch(one -> one.contains(part));
    }

    public List<String> requests() {
        return this.requests;
    }

    /** Tells these, as JSON, when asked what was erased. */
    public void erased(String json) {
        this.erasures = json;
    }

    private void tellErasures(HttpExchange exchange) throws IOException {
        byte[] answer = this.erasures.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void keep(HttpExchange exchange) throws IOException {
        JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
        String path = exchange.getRequestURI().getPath();
        this.requests.add(exchange.getRequestMethod() + " " + path);
        byte[] answer = new byte[0];
        if (this.status < 300) {
            String written =
                    body.path("uai").stringValue(body.path("territoire").stringValue(""))
                            + ": "
                            + body.path("contenu").stringValue();
            String key =
                    this.keys.computeIfAbsent(
                            written, (words) -> path.substring(path.lastIndexOf('/') + 1));
            this.words.put(key, written);
            answer = ("{\"cle\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_8);
        }
        exchange.sendResponseHeaders(this.status, (answer.length == 0) ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
