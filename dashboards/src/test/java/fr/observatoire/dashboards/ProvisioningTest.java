package fr.observatoire.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.model.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files beside the dashboards: the data source, where dashboards are found, and the settings.
 */
class ProvisioningTest {

    private static JsonNode yaml(String file) {
        return new YAMLMapper()
                .readTree(
                        ProvisionedFiles.read(
                                ProvisionedFiles.MODULE.resolve("provisioning/" + file)));
    }

    @Test
    void theDataSourceIsTheOneThatQueriesName() {
        JsonNode source = yaml("datasources/observatoire.yaml").at("/datasources/0");
        assertThat(source.path("uid").asString()).isEqualTo(DataSource.OBSERVATOIRE.uid());
        assertThat(source.path("type").asString()).isEqualTo(DataSource.OBSERVATOIRE.type());
        assertThat(source.path("user").asString()).isEqualTo("observatoire_grafana");
        assertThat(source.path("editable").asBoolean()).isFalse();
    }

    @Test
    void noSecretIsWrittenDown() {
        JsonNode source = yaml("datasources/observatoire.yaml").at("/datasources/0");
        assertThat(source.at("/secureJsonData/password").asString())
                .isEqualTo("$OBSERVATOIRE_GRAFANA_DB_PASSWORD");
    }

    @Test
    void theDashboardsAreNotEditedByHand() {
        JsonNode provider = yaml("dashboards/observatoire.yaml").at("/providers/0");
        assertThat(provider.path("allowUiUpdates").asBoolean(true)).isFalse();
        assertThat(provider.at("/options/path").asString())
                .isEqualTo("$OBSERVATOIRE_GRAFANA_DASHBOARDS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[server] http_addr = 127.0.0.1",
                "[analytics] reporting_enabled = false",
                "[analytics] check_for_updates = false",
                "[analytics] check_for_plugin_updates = false",
                "[analytics] feedback_links_enabled = false",
                "[security] disable_gravatar = true",
                "[news] news_feed_enabled = false",
                "[snapshots] external_enabled = false",
                "[plugins] preinstall_disabled = true",
                "[plugins] public_key_retrieval_disabled = true",
                "[auth.anonymous] enabled = false",
                "[users] default_language = fr-FR",
            })
    void grafanaStaysOnItsMachine(String setting) {
        assertThat(IniFile.settings(ProvisionedFiles.MODULE.resolve("grafana.ini")))
                .contains(setting);
    }
}
