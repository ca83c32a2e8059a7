package fr.observatoire.query.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers for the lines of files as ingest does: by what a test says it has. */
public final class FakeIngest {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private final HttpServer server;

    private FakeIngest(HttpServer server) {
        this.server = server;
        server.createContext("/api/files/", this::handle);
        server.start();
    }

    static FakeIngest start() {
        try {
            return new FakeIngest(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** From now on the file is there, and these lines are asked for. */
    public void has(String file, String lines, String type, String body) {
        this.answers.put("/api/files/" + file + "/lines", new Answer(lines, type, body));
    }

    public void forget() {
        this.answers.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = this.answers.get(exchange.getRequestURI().getPath());
            if (answer == null || !answer.lines().equals(asked)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private record Answer(String lines, String type, String body) {}
}
