package fr.observatoire.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Who minds the accounts of the realm, by Keycloak's own API. */
final class Operator {

    /** Of everybody whom the operator makes. */
    static final String PASSWORD = "quatre mots bien choisis";

    private final Http http = new Http();

    private final RunningKeycloak keycloak;

    Operator(RunningKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes a person; returns the id. */
    String create(String name, String... rights) {
        HttpResponse<String> made = add(name, rights);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    HttpResponse<String> add(String name, String... rights) {
        return this.http.json("POST", users(), token(), user(name, rights));
    }

    List<String> rights(String id) {
        JsonNode user = Http.read(this.http.json("GET", users() + "/" + id, token(), Map.of()));
        return user.path("attributes")
                .path("droits")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Object> user(String name, String... rights) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "attributes",
                Map.of("droits", List.of(rights)),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    private String token() {
        return Http.read(
                        this.http.post(
                                this.keycloak.address()
                                        + "/realms/master/protocol/openid-connect/token",
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                RunningKeycloak.ADMIN,
                                "password",
                                RunningKeycloak.ADMIN_PASSWORD))
                .path("access_token")
                .asString();
    }

    private String users() {
        return this.keycloak.address() + "/admin/realms/observatoire/users";
    }
}
