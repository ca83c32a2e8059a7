package fr.observatoire.standalone.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A door of our own that answers as ingest and query-service do for files, and remembers. */
public final class Door implements AutoCloseable {

    private final HttpServer server;

    private final Map<String, String> files = new ConcurrentHashMap<>();

    private final List<String> uploads = new ArrayList<>();

    private final List<String> opened = new ArrayList<>();

    private final List<String> erasures = new ArrayList<>();

    /** The upload that fails, as when ingest dies; none by default. */
    public int failingUpload = -1;

    public Door() {
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
            this.server = HttpServer.create(address, 0);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.createContext("/api/files/", this::answer);
        this.server.createContext("/api/campagnes", this::open);
        this.server.createContext("/api/effacements", this::erase);
        this.server.createContext(
                "/api/retention",
                (exchange) ->
                        say(
                                exchange,
                                200,
                                "[{\"flux\":\"ent\",\"gardeDepuis\":null,\"faits\":0,\"etablissements\":0},{\"flux\":\"equipement\","
                                    + "\"gardeDepuis\":\"2020-08-01\",\"faits\":3,\"etablissements\":1}]"));
        this.server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** Requests that carried a file, as method, path and query. */
    public List<String> uploads() {
        return this.uploads;
    }

    /** The campaigns that were opened, after the territory in whose name. */
    public List<String> opened() {
        return this.opened;
    }

    /** What was to be erased. */
    public List<String> erasures() {
        return this.erasures;
    }

    private void erase(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        this.erasures.add(body);
        if (body.contains("cle")) {
            say(exchange, 404, "{\"detail\":\"Aucun texte n'a cette clé.\"}");
        } else if (body.contains("0350122T")) {
            say(exchange, 200, "{\"cles\":[\"a\",\"b\"],\"extraits\":1,\"rebuts\":0}");
        } else {
            say(exchange, 200, "{\"cles\":[],\"extraits\":0,\"rebuts\":0}");
        }
    }

    private void open(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String campaign =
                exchange.getRequestHeaders().getFirst("X-Observatoire-Territoire") + " " + body;
        if (body.contains("\"id\":\"\"")) {
            say(exchange, 422, "{\"detail\":\"Campagne refusée.\"}");
        } else if (this.opened.contains(campaign)) {
            say(exchange, 409, "{\"detail\":\"Elle existe.\"}");
        } else {
            this.opened.add(campaign);
            say(exchange, 201, "{}");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            take(exchange, path);
        } else if (path.endsWith("/receipt")) {
            say(
                    exchange,
                    200,
                    "{\"counts\":{\"accepted\":1,\"corrected\":0,\"refused\":1},\"complete\":true}");
        } else if (path.endsWith("/refused.csv")) {
            say(exchange, 200, "UAI;motif\n0350122X;lettre fausse\n");
        } else {
            String body = this.files.get(path);
            say(
                    exchange,
                    (body != null) ? 200 : 404,
                    "{\"state\":\"sent\",\"lines\":2,\"sent\":2}");
        }
    }

    private void take(HttpExchange exchange, String path) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        this.uploads.add("PUT " + exchange.getRequestURI());
        if (this.uploads.size() - 1 == this.failingUpload) {
            exchange.close();
        } else if (body.startsWith("bad")) {
            say(
                    exchange,
                    422,
                    "{\"detail\":\"En-tête fausse.\",\"errors\":[{\"line\":1,\"message\":\"colonne"
                            + " inconnue\"}]}");
        } else {
            this.files.put(path, body);
            say(exchange, 202, "{}");
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
