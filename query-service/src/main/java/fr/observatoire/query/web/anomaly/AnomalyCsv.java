package fr.observatoire.query.web.anomaly;

import fr.observatoire.query.web.csv.CsvText;
import fr.observatoire.query.web.text.Texts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;

/** The list as a file. */
@Component
class AnomalyCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "uai",
                    "nom",
                    "source",
                    "regle",
                    "du",
                    "au",
                    "annee_scolaire",
                    "mesure",
                    "valeur",
                    "habituel",
                    "rapport",
                    "periodes",
                    "etat",
                    "depuis",
                    "pourquoi");

    private final Texts texts;

    AnomalyCsv(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> answer(AnomalyList list) {
        var csv = new CsvText();
        csv.line(COLUMNS.stream().map((column) -> this.texts.get("csv." + column)).toArray());
        for (AnomalyView it : list.items()) {
            csv.line(
                    it.uai(),
                    it.nom(),
                    it.source().id(),
                    it.regle(),
                    it.du(),
                    it.au(),
                    it.anneeScolaire(),
                    it.mesure(),
                    it.valeur(),
                    it.habituel(),
                    it.rapport(),
                    it.periodes(),
                    it.etat().id(),
                    it.depuis(),
                    it.pourquoi());
        }
        return csv.answer("anomalies_" + list.territoire().id().replace(':', '-') + ".csv");
    }
}
