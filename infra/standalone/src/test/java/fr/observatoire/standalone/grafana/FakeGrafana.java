package fr.observatoire.standalone.grafana;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As much of Grafana as its documented HTTP API tells of organisations, data sources, folders and
 * dashboards: what is unknown is 404, what is there already cannot be made again (409, 412).
 */
final class FakeGrafana implements AutoCloseable {

    private final HttpServer server;

    /** Numbers by name; the first one is there from the beginning. */
    final Map<String, Long> organisations = new TreeMap<>(Map.of("Main Org.", 1L));

    /** By organisation, kind and uid. */
    final Map<String, JsonNode> things = new TreeMap<>();

    final List<String> changes = new ArrayList<>();

    FakeGrafana() throws IOException {
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/", this::answer);
        this.server.start();
    }

    String address() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonNode sent = (body.length == 0) ? null : JsonMapper.shared().readTree(body);
        String answer = answer(exchange, sent);
        byte[] text = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private String answer(HttpExchange exchange, JsonNode sent) {
        String path = exchange.getRequestURI().getRawPath();
        String method = exchange.getRequestMethod();
        // admin:secret
        if (!"Basic YWRtaW46c2VjcmV0"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "401 {\"message\":\"Invalid username or password\"}";
        }
        if (!method.equals("GET")) {
            this.changes.add(method + " " + path);
        }
        if (path.startsWith("/api/orgs")) {
            return organisation(path, sent);
        }
        String of = exchange.getRequestHeaders().getFirst("X-Grafana-Org-Id");
        return thing(of + path.replace("/uid/", "/"), method, sent);
    }

    private String organisation(String path, JsonNode sent) {
        if (sent == null) {
            String name = URLDecoder.decode(path.substring(15), StandardCharsets.UTF_8);
            Long id = this.organisations.get(name);
            return (id == null) ? "404 {}" : "200 {\"id\":" + id + "}";
        }
        String name = sent.path("name").asString();
        if (this.organisations.putIfAbsent(name, this.organisations.size() + 1L) != null) {
            return "409 {\"message\":\"Organization name taken\"}";
        }
        return "200 {\"orgId\":\"" + this.organisations.get(name) + "\"}";
    }

    private String thing(String key, String method, JsonNode sent) {
        return switch (method) {
            case "GET" -> this.things.containsKey(key) ? "200 {}" : "404 {}";
            case "PUT" -> (this.things.replace(key, sent) == null) ? "404 {}" : "200 {}";
            default -> made(key, sent);
        };
    }

    private String made(String path, JsonNode sent) {
        boolean dashboard = path.endsWith("/db");
        String uid = (dashboard ? sent.path("dashboard") : sent).path("uid").asString();
        boolean there = this.things.putIfAbsent(path + "/" + uid, sent) != null;
        return (there && !dashboard) ? "412 {\"message\":\"exists\"}" : "200 {}";
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
