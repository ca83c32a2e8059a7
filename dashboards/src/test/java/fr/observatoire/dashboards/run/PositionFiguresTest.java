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
import java.util.HashMap;
import java.util.Map;

/** What is shown of a few schools' positions, worked out by hand: see few-campaigns.sql. */
class PositionFiguresTest {

    private static Connection grafana;

    @BeforeAll
    static void open() throws SQLException, IOException {
        grafana = ReadDatabase.create().with("/few-rows.sql").with("/few-campaigns.sql").grafana();
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    @Test
    void aMeanIsTheSumOfSchoolsOverTheirNumberAmongAllThatWereAsked() throws SQLException {
        assertThat(shown("Moyenne par axe", "barchart", "cln"))
                .isEqualTo("Pilotage (4 sur 7) 55.0");
        assertThat(shown("Moyennes en chiffres", "table", "cln"))
                .isEqualTo("Profil Pilotage 55.0 4 7 50.0");
    }

    @Test
    void anAudienceSeesWhatIsSharedWithItAlone() throws SQLException {
        Map<String, String> ministry = Map.of("campagne", "cln", "audience", "national");
        assertThat(new Shown(grafana).by("Moyenne par axe", "barchart", ministry))
                .isEqualTo("Pilotage (1 sur 7) 100.0");
    }

    @Test
    void aMedianIsThatOfOneTypeInOneDepartement() throws SQLException {
        assertThat(
                        shown(
                                "Moyennes et médianes par département et type d'établissement",
                                "table",
                                "cln"))
                .isEqualTo(
                        "Rennes Côtes-d'Armor Collèges Profil Pilotage 100.0 100.0 1 1,"
                                + " Rennes Ille-et-Vilaine Collèges Profil Pilotage 40.0 20.0 3 3");
    }

    @Test
    void theNumberOfSchoolsIsSaid() throws SQLException {
        String title = "Sur combien d'établissements reposent les axes";
        assertThat(shown(title, "stat", "cln")).isEqualTo("4 4 5 7");
        assertThat(shown(title, "stat", "ancienne")).isEqualTo("0 0 0 6");
    }

    @Test
    void everyStageHasItsMean() throws SQLException {
        assertThat(shown("Moyenne par axe et par étape", "barchart", "demain"))
                .isEqualTo("Pilotage (2 sur 7) 75.0 37.5 12.5");
    }

    @Test
    void aLevelThatNobodyGaveIsNoZero() throws SQLException {
        assertThat(shown("Répartition par niveau", "barchart", "close"))
                .isEqualTo("SAMR – Modèle (2 sur 7) 50.0 15.0 - 35.0 - - - - -");
        assertThat(shown("Répartition en chiffres", "table", "close"))
                .isEqualTo(
                        "SAMR Modèle Substitution 20 50.0 2 7, SAMR Modèle Augmentation 6 15.0 2 7,"
                                + " SAMR Modèle Modification - - 2 7,"
                                + " SAMR Modèle Redéfinition 14 35.0 2 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "académie | cln | cln-profil/pilotage/0 | Rennes (4 sur 5) 55.0",
                "département | cln | cln-profil/pilotage/0 |"
                        + " Côtes-d'Armor (1 sur 1) 100.0, Ille-et-Vilaine (3 sur 4) 40.0",
                "académie | demain | numea-etapes/1.1/2 | Rennes (2 sur 5) 37.5",
            })
    void territoriesAreComparedOnOneAxis(String by, String campaign, String axis, String shown)
            throws SQLException {
        Map<String, String> chosen = new HashMap<>(chosen(campaign));
        chosen.put("axe", axis);
        assertThat(new Shown(grafana).by("Axe choisi, par " + by, "barchart", chosen))
                .isEqualTo(shown);
    }

    @Test
    void questionnairesStandSideBySideEachOnItsScale() throws SQLException {
        assertThat(shown("Axes de tous les questionnaires, par famille", "table", "ancienne"))
                .isEqualTo(
                        "Usages SAMR Modèle Close Substitution 50.0 2 7 30.0,"
                                + " Usages SAMR Modèle Close Augmentation 15.0 2 7 30.0,"
                                + " Usages SAMR Modèle Close Modification - 2 7 30.0,"
                                + " Usages SAMR Modèle Close Redéfinition 35.0 2 7 30.0,"
                                + " Pilotage Profil Pilotage Culture numérique part 55.0 4 7 50.0,"
                                + " Pilotage Étapes Pilotage Demain étape 1 75.0 2 7 40.0,"
                                + " Pilotage Étapes Pilotage Demain étape 2 37.5 2 7 40.0,"
                                + " Pilotage Étapes Pilotage Demain étape 3 12.5 2 7 40.0");
    }

    private static String shown(String title, String type, String campaign) throws SQLException {
        return new Shown(grafana).by(title, type, chosen(campaign));
    }

    private static Map<String, String> chosen(String campaign) {
        return Map.of("campagne", campaign, "audience", "academie");
    }
}
