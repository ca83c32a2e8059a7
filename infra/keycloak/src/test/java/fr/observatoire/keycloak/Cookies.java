package fr.observatoire.keycloak;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** As a browser on loopback, which sends even there what is marked Secure; the JDK does not. */
final class Cookies extends CookieHandler {

    private final Map<String, String> kept = new TreeMap<>();

    @Override
    public synchronized Map<String, List<String>> get(
            URI uri, Map<String, List<String>> requestHeaders) {
        String all =
                this.kept.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
    }

    @Override
    public synchronized void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach(
                (name, values) -> {
                    if (name.equalsIgnoreCase("Set-Cookie")) {
                        values.stream().map(HttpCookie::parse).forEach(this::keep);
                    }
                });
    }

    private void keep(List<HttpCookie> cookies) {
        for (HttpCookie cookie : cookies) {
            if (cookie.getMaxAge() == 0) {
                this.kept.remove(cookie.getName());
            } else {
                this.kept.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
