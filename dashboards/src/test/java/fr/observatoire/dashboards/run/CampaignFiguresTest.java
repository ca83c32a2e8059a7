package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.database.ReadDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What is shown of a few campaigns, worked out by hand: see few-campaigns.sql. */
class CampaignFiguresTest {

    private static Connection grafana;

    @BeforeAll
    static void open() throws SQLException, IOException {
        grafana = ReadDatabase.create().with("/few-rows.sql").with("/few-campaigns.sql").grafana();
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Invités, 7",
        "Ayant commencé, 71.4 5 7",
        "Ayant envoyé, 42.9 3 7",
        "Partageant, 57.1 4 7"
    })
    void aStageIsSetBesideAllSchoolsAsked(String title, String shown) throws SQLException {
        assertThat(shown(title, "stat", "cln")).isEqualTo(shown);
    }

    @Test
    void aStandingCampaignHasNoRateSinceItAsksNobody() throws SQLException {
        assertThat(shown("Ayant commencé", "stat", "permanente/samr-crcn/2025-2026"))
                .isEqualTo("- 1 -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "académie | 09 Lille 2 1 0 0 50.0 0.0 0.0, 14 Rennes 5 4 3 4 80.0 60.0 80.0",
                "département | Lille Nord 2 1 0 0 50.0 0.0 0.0,"
                        + " Rennes Côtes-d'Armor 1 1 1 1 100.0 100.0 100.0,"
                        + " Rennes Ille-et-Vilaine 4 3 2 3 75.0 50.0 75.0",
                "type d'établissement | Collèges 6 5 3 4 83.3 50.0 66.7,"
                        + " Lycées 1 0 0 0 0.0 0.0 0.0",
            })
    void progressIsBrokenDown(String by, String shown) throws SQLException {
        assertThat(shown("Avancement par " + by, "table", "cln")).isEqualTo(shown);
    }

    @Test
    void campaignsAreListedWithTheirStateOfToday() throws SQLException {
        assertThat(shown("Campagnes et leur état", "table", "cln"))
                .containsSubsequence(
                        "demain Demain Rennes numea-2020 2020",
                        "à venir 7 2 0 2 0.0",
                        "close Close Bretagne samr-crcn 2018",
                        "fermée 7 2 2 2 28.6",
                        "cln Culture numérique Rennes cln-2010 2010",
                        "- ouverte 7 5 3 4 42.9",
                        "Campagne permanente samr-crcn, 2025-2026 - samr-crcn -"
                                + " 2025-08-01 2026-07-31",
                        "ancienne Avant France cln-2010 2010 2024-11-04 2025-07-31"
                                + " - fermée 6 0 0 0 0.0");
    }

    private static String shown(String title, String type, String campaign) throws SQLException {
        return new Shown(grafana).by(title, type, Map.of("campagne", campaign));
    }
}
