package fr.observatoire.command.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.submission.Read;

import java.util.List;

/** A questionnaire of the académie of Rennes. */
public final class Published {

    private static final String YAML =
            """
            id: %s
            version: '%s'
            title: Questions de l'académie
            source: Académie de Rennes
            scales:
              accord: [Pas du tout, Peu, Assez, Beaucoup, Tout à fait]
            sections:
            - id: local
              title: Questions locales
              items:
              - {id: local.charte, label: %s, kind: oui-non}
              - {id: local.accord, label: Le numérique aide, kind: repartition, scale: accord}
            """;

    private Published() {}

    public static String yaml(String id, String version, String question) {
        return YAML.formatted(id, version, question);
    }

    public static Referentiel referentiel(String id, String version, String question) {
        return ((Read.Done<Referentiel>) ReferentielReader.read(yaml(id, version, question)))
                .value();
    }

    public static ReferentielIndex index(Referentiel... published) {
        return new ReferentielIndex(List.of(published));
    }
}
