package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.ModalityMeasures;
import fr.observatoire.contract.submission.EntBreakdownDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

/** The three exports that break the ENT's usage down are known by their columns. */
class BreakdownsTest extends DoorTest {

    private static final String KEY = "debutSemaine;UAI;";

    @Test
    void readsServicesByIdOrLabelWhateverTheirCase() {
        Answer answer =
                door().file(
                                "",
                                KEY
                                        + "Visites_Vie scolaire;UTILISATEURS_services_vie_scolaire;"
                                        + "durée_vie scolaire;visites_Réservation de salles\n"
                                        + "2025-09-08;0350122T;12;7;0:08:10:50;\n");
        assertThat(declared(answer))
                .isEqualTo(
                        new EntBreakdownDeclaration(
                                LocalDate.of(2025, 9, 8),
                                Breakdown.SERVICES,
                                Map.of("services_vie_scolaire", new ModalityMeasures(12, 7, 490))));
    }

    @Test
    void keepsEachExportsOwnNames() {
        Answer devices =
                door().file("", KEY + "utilisateurs_autreAppareil\n2025-09-08;0350122T;7\n");
        assertThat(declared(devices).ventilation()).isEqualTo(Breakdown.DEVICES);
        Answer profiles =
                door().file(
                                "?kind=ent-breakdown",
                                KEY + "visites_eleve_autresAppareil\n2025-09-08;0350122T;7\n");
        assertThat(declared(profiles).mesures()).containsOnlyKeys("eleve_autresappareil");
    }

    @Test
    void reportsEveryUnknownColumn() {
        Answer answer =
                door().file(
                                "",
                                KEY
                                        + "visites_accueil;visites_teleportation;"
                                        + "visites_autresappareil\n2025-09-08;0350122T;7;8;9\n");
        assertThat(answer.json().path("warnings").findValuesAsString("code"))
                .as(answer.body())
                .containsExactly("fichier.colonne-inconnue", "fichier.colonne-inconnue");
        assertThat(declared(answer).mesures()).containsOnlyKeys("accueil");
    }

    @Test
    void refusesAFileOfTwoBreakdownsOrOfNone() {
        String two = KEY + "visites_accueil;visites_smartphone\n2025-09-08;0350122T;7;8\n";
        assertRefused(door().file("?kind=ent-breakdown", two), "fichier.ventilation");
        assertRefused(door().file("", two), "fichier.nature");
        assertRefused(
                door().file("?kind=ent-breakdown", KEY + "visites\n2025-09-08;0350122T;7\n"),
                "fichier.ventilation");
    }

    @Test
    void refusesALineThatCountsNothing() {
        Answer answer = door().file("", KEY + "visites_accueil\n2025-09-08;0350122T;\n");
        assertThat(sent(answer))
                .filteredOn((one) -> one.payload() instanceof ShapeRefused)
                .singleElement()
                .satisfies(
                        (one) ->
                                assertThat(((ShapeRefused) one.payload()).reasons())
                                        .extracting("code")
                                        .containsExactly("mesures.vides"));
    }

    @Test
    void saysWhichTemplatesThereAre() {
        Answer answer = door().get("/api/templates/ent-breakdown.csv?ventilation=couleurs");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("services, appareils, profils-appareils");
    }

    private EntBreakdownDeclaration declared(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return sent(answer).stream()
                .filter((one) -> one.payload() instanceof EntBreakdownDeclaration)
                .map((one) -> (EntBreakdownDeclaration) one.payload())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(code);
    }
}
