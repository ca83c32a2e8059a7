package fr.observatoire.query.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.query.referentiel.Asked;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What a questionnaire that the catalogue does not know is measured by. */
class DefaultAxesTest {

    private static final String LOCAL =
            """
            id: local
            version: '1'
            title: Questions locales
            source: Essai
            scales:
              accord: [Un, Deux, Trois, Quatre, Cinq]
              maitrise: [Faible, Forte]
            sections:
            - id: l.1
              title: Mélange
              items:
              - {id: l.1.eleves, label: Élèves, kind: effectif}
              - {id: l.1.equipes, label: Équipés, kind: effectif, denominator: l.1.eleves}
              - {id: l.1.charte, label: Charte, kind: oui-non}
              - {id: l.1.mot, label: Un mot, kind: texte}
              - {id: l.1.jour, label: Un jour, kind: date}
              - {id: l.1.etape, label: Étape, kind: etape, levels: [A, B, C]}
            - id: l.2
              title: Échelles
              items:
              - {id: l.2.a, label: A, kind: echelle, scale: accord}
              - {id: l.2.b, label: B, kind: echelle, scale: accord}
              - {id: l.2.c, label: C, kind: echelle, scale: accord}
              - {id: l.2.n, label: N, kind: niveau, scale: maitrise}
            - id: l.3
              title: Groupes
              items:
              - {id: l.3.d, label: D, kind: repartition, scale: accord, respondents: direction}
              - {id: l.3.e1, label: E1, kind: repartition, scale: accord, respondents: enseignants}
              - {id: l.3.e2, label: E2, kind: repartition, scale: accord, respondents: enseignants}
            """;

    private static final Referentiel REFERENTIEL = read(ReferentielReader.read(LOCAL));

    @Test
    void oneLinePerSectionAndMeasureAndPerGroupAndScaleWithinIt() {
        List<Answer> answers =
                List.of(
                        number("l.1.eleves", 200),
                        number("l.1.equipes", 50),
                        Answer.yes("l.1.charte", true),
                        Answer.text("l.1.mot", UUID.randomUUID()),
                        Answer.level("l.1.etape", 2),
                        Answer.level("l.2.a", 4),
                        Answer.none("l.2.b", NoAnswer.NOT_CONCERNED),
                        Answer.none("l.2.c", NoAnswer.PREFERS_NOT_TO_SAY),
                        Answer.level("l.2.n", 1),
                        Answer.levels("l.3.e1", List.of(1, 0, 0, 2, 0, 1, 0)),
                        Answer.levels("l.3.e2", List.of(0, 0, 3, 0, 0, 0, 5)));
        assertThat(Lines.of(Axes.of(REFERENTIEL), answers))
                .containsExactly(
                        "local.part l.1 5/8 of 2/2",
                        "local.etapes l.1 étape 1 1/1 of 1/1",
                        "local.etapes l.1 étape 2 1/1 of 1/1",
                        "local.etapes l.1 étape 3 0/1 of 1/1",
                        "local.effectifs l.3/direction, accord [null, null, null, null, null, null,"
                                + " null] of 0/1",
                        "local.effectifs l.3/enseignants, accord [1, 0, 3, 2, 0, 1, 5] of 2/2",
                        "local.niveaux l.2/accord [0, 0, 0, 1, 0] of 1/2",
                        "local.niveaux l.2/maitrise [1, 0] of 1/1");
    }

    @Test
    void aLineSaysWhatItShares() {
        assertThat(Axes.of(REFERENTIEL).getFirst().sections()).containsExactly("l.1");
        assertThat(Axes.of(REFERENTIEL).getLast().label()).isEqualTo("Échelles (maitrise)");
        assertThat(Axes.of(REFERENTIEL))
                .extracting(MeasuredAxis::ordinal)
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Axes.of(REFERENTIEL)).extracting(MeasuredAxis::family).containsOnlyNulls();
    }

    @Test
    void whatACampaignAddsIsMeasuredApart() {
        Referentiel cln = Referentiels.find("cln-2010").orElseThrow();
        Referentiel longer =
                read(
                        ReferentielReader.readMore(
                                cln,
                                "tni-2026.questions",
                                """
                                title: Questions de l'académie
                                items:
                                - {id: q.tni, label: TNI, kind: oui-non}
                                - {id: q.salles, label: Salles, kind: effectif,
                                   denominator: cln.3.1.salles}
                                """));
        Asked asked = new Asked("tni-2026", cln, longer.sections().getLast());
        List<Answer> answers =
                List.of(
                        number("cln.3.1.salles", 30),
                        number("q.salles", 6),
                        Answer.yes("q.tni", true));
        assertThat(Lines.of(Axes.ofQuestions(asked), answers))
                .containsExactly("tni-2026.part tni-2026.questions 3/5 of 2/2");
        assertThat(Axes.ofQuestions(new Asked("autre", cln, null))).isEmpty();
    }

    private static Answer number(String item, int value) {
        return Answer.number(item, BigDecimal.valueOf(value));
    }

    private static Referentiel read(Read<Referentiel> read) {
        return switch (read) {
            case Read.Done<Referentiel>(Referentiel done) -> done;
            case Read.Refused<Referentiel>(var reasons) ->
                    throw new IllegalStateException(reasons.toString());
        };
    }
}
