package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.database.ReadDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the panels show of a few rows, worked out by hand: see few-rows.sql. */
class FiguresTest {

    private static final String PUPILS = "Part des élèves ayant utilisé l'ENT dans la semaine";

    private static Connection grafana;

    @BeforeAll
    static void open() throws SQLException, IOException {
        grafana = ReadDatabase.create().with("/few-rows.sql").grafana();
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    @Test
    void aRateIsASumOverASum() throws SQLException {
        assertThat(shown(PUPILS, "timeseries"))
                .isEqualTo("2024-09-02 42.0, 2024-09-09 50.0, 2024-09-16 1.0");
    }

    @Test
    void aMonthLeavesVacationOut() throws SQLException {
        Map<String, String> month = Map.of("periode", "mois");
        assertThat(shown(PUPILS, "timeseries", month)).isEqualTo("2024-09-01 46.0");
    }

    @Test
    void theLatestFigureIsThatOfTheLastWeekOutOfVacation() throws SQLException {
        assertThat(shown(PUPILS, "stat")).isEqualTo("50.0 7");
    }

    @Test
    void anAcademieIsComparedOnAllItsWeeks() throws SQLException {
        assertThat(shown(PUPILS + ", par académie", "barchart"))
                .isEqualTo("Lille (2) 90.0, Rennes (5) 16.7");
    }

    @Test
    void computersAreSetBesideTheNationalValue() throws SQLException {
        Map<String, String> year = Map.of("annee", "2024-2025");
        assertThat(
                        shown(
                                "Ordinateurs pour 100 élèves, à côté de la référence nationale",
                                "barchart",
                                year))
                .isEqualTo("Collèges (3) 30.0 33.8");
    }

    @Test
    void doubtsAreCountedByWhatBecameOfThem() throws SQLException {
        assertThat(shown("Anomalies dans la durée", "table"))
                .isEqualTo("Lille 0 0 0, Rennes 2 1 1");
    }

    private static String shown(String title, String type) throws SQLException {
        return shown(title, type, Map.of("periode", "semaine"));
    }

    private static String shown(String title, String type, Map<String, String> chosen)
            throws SQLException {
        return new Shown(grafana).by(title, type, chosen);
    }
}
