package fr.observatoire.standalone.grafana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.observatoire.standalone.CommandFailure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** No Grafana can be had here: a small one is played from its documentation. */
class ProvisioningTest {

    private static final List<Organisation> TWO =
            List.of(
                    new Organisation("grafana_academie_14", "Académie : Rennes"),
                    new Organisation("grafana_region_53", "Région académique : Bretagne"));

    private static final Map<String, String> PASSWORDS =
            Map.of("grafana_academie_14", "of-rennes", "grafana_region_53", "of-bretagne");

    private FakeGrafana grafana;

    @BeforeEach
    void start() throws IOException {
        this.grafana = new FakeGrafana();
    }

    @AfterEach
    void stop() {
        this.grafana.close();
    }

    @Test
    void eachOrganisationHasItsOwnLogin() {
        provisioning("secret").run(TWO, PASSWORDS);
        assertThat(this.grafana.organisations)
                .containsOnlyKeys("Main Org.", "Académie : Rennes", "Région académique : Bretagne");
        JsonNode rennes = this.grafana.things.get("2/api/datasources/observatoire");
        assertThat(rennes.path("user").asString()).isEqualTo("grafana_academie_14");
        assertThat(rennes.at("/secureJsonData/password").asString()).isEqualTo("of-rennes");
        JsonNode bretagne = this.grafana.things.get("3/api/datasources/observatoire");
        assertThat(bretagne.path("user").asString()).isEqualTo("grafana_region_53");
        assertThat(bretagne.at("/secureJsonData/password").asString()).isEqualTo("of-bretagne");
        assertThat(bretagne.at("/jsonData/maxOpenConns").asInt()).isLessThan(5);
    }

    @Test
    void eachHasAllTheDashboardsInTheirFolder() {
        provisioning("secret").run(TWO, PASSWORDS);
        assertThat(this.grafana.things)
                .containsKeys("2/api/folders/observatoire", "3/api/folders/observatoire")
                .containsKeys(
                        "2/api/dashboards/db/observatoire-usages-ent",
                        "3/api/dashboards/db/observatoire-equipement");
        assertThat(this.grafana.things.keySet()).noneMatch((key) -> key.startsWith("1/"));
    }

    @Test
    void aSecondTimeMakesNothingTwice() {
        provisioning("secret").run(TWO, PASSWORDS);
        int things = this.grafana.things.size();
        this.grafana.changes.clear();
        provisioning("secret")
                .run(TWO, Map.of("grafana_academie_14", "new", "grafana_region_53", "new"));
        assertThat(this.grafana.things).hasSize(things);
        assertThat(this.grafana.changes)
                .contains("PUT /api/datasources/uid/observatoire")
                .doesNotContain("POST /api/orgs", "POST /api/datasources", "POST /api/folders");
        assertThat(
                        this.grafana
                                .things
                                .get("2/api/datasources/observatoire")
                                .at("/secureJsonData/password")
                                .asString())
                .isEqualTo("new");
    }

    @Test
    void aRefusalIsTold() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> provisioning("wrong").run(TWO, PASSWORDS))
                .withMessageContaining("401 {\"message\":\"Invalid username or password\"}");
    }

    @Test
    void thereAreAsManyAsLogins() {
        assertThat(Organisation.all())
                .hasSize(55)
                .contains(
                        new Organisation("grafana_academie_14", "Académie : Rennes"),
                        new Organisation("grafana_academie_05", "Académie : Caen"),
                        new Organisation("grafana_region_53", "Région académique : Bretagne"));
    }

    private Provisioning provisioning(String password) {
        return new Provisioning(
                this.grafana.address(),
                password,
                new Provisioning.Database("127.0.0.1:15432", "observatoire_read", "disable"),
                Path.of("../../dashboards/provisioning/dashboards"));
    }
}
