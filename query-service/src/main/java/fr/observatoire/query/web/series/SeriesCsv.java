package fr.observatoire.query.web.series;

import fr.observatoire.query.web.csv.CsvText;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.text.Texts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** A series as an open-data file, one line per period. */
@Component
class SeriesCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "indicateur",
                    "territoire",
                    "periode",
                    "etat",
                    "valeur",
                    "unite",
                    "numerateur",
                    "denominateur",
                    "etablissements",
                    "declarants",
                    "attendus",
                    "vacances",
                    "en_cours",
                    "rupture",
                    "annotations");

    private final Texts texts;

    SeriesCsv(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> answer(Series series) {
        var csv = new CsvText();
        csv.line(header());
        for (Point point : series.points()) {
            Point.CoveragePart coverage = point.coverage();
            csv.line(
                    series.indicator().id(),
                    series.scope().territory().id(),
                    point.period(),
                    state(point.etat()),
                    point.value(),
                    series.indicator().unit(),
                    point.numerator(),
                    point.denominator(),
                    point.schools(),
                    (coverage == null) ? null : coverage.reported(),
                    (coverage == null) ? null : coverage.expected(),
                    yesOrNo(point.vacation()),
                    yesOrNo(point.enCours()),
                    yesOrNo(point.rupture()),
                    String.join(" ", point.annotations()));
        }
        return csv.answer(name(series));
    }

    private String yesOrNo(boolean it) {
        return it ? this.texts.get("valeur.oui") : this.texts.get("valeur.non");
    }

    private String state(State state) {
        return this.texts.get(
                switch (state) {
                    case PUBLISHED -> "etat.publie";
                    case MASKED -> "etat.masque";
                    case NOT_PROVIDED -> "etat.non-renseigne";
                    case NOT_APPLICABLE -> "etat.sans-objet";
                    case NOT_PUBLISHED -> "etat.non-publie";
                });
    }

    private Object[] header() {
        return COLUMNS.stream().map((column) -> this.texts.get("csv." + column)).toArray();
    }

    private static String name(Series series) {
        return Stream.of(
                                series.indicator().id(),
                                series.scope().territory().id().replace(':', '-'),
                                series.period().id())
                        .reduce((left, right) -> left + "_" + right)
                        .orElseThrow()
                + ".csv";
    }
}
