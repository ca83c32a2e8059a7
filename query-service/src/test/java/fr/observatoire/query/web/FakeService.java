package fr.observatoire.query.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Another service, that answers what a test says and keeps what it was asked. */
public final class FakeService {

    /** What it was asked. */
    public record Asked(String path, String type, String token, String territory, String body) {}

    /** What it answers; a status of 0 hangs up. */
    public record Answer(int status, String type, String body) {

        public static final Answer HANGS_UP = new Answer(0, "", "");

        public static Answer json(int status, String body) {
            return new Answer(status, "application/json", body);
        }

        public static Answer problem(int status, String body) {
            return new Answer(status, "application/problem+json", body);
        }
    }

    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    private volatile Function<Asked, Answer> answers = (any) -> Answer.HANGS_UP;

    private FakeService(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.start();
    }

    static FakeService start() {
        try {
            return new FakeService(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** From now on it answers so; what it was asked before is forgotten. */
    public void answers(Function<Asked, Answer> rule) {
        this.asked.clear();
        this.answers = rule;
    }

    public Asked lastAsked() {
        return this.asked.getLast();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var question =
                    new Asked(
                            exchange.getRequestURI().getPath(),
                            headers.getFirst("Content-Type"),
                            headers.getFirst("Authorization"),
                            headers.getFirst("X-Observatoire-Territoire"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
            this.asked.add(question);
            Answer answer = this.answers.apply(question);
            if (answer.status() != 0) {
                byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", answer.type());
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
