package fr.observatoire.query.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Level;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.contract.position.PositionCatalogue;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.anomaly.EntMeasures;
import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.anomaly.AnomalyState;
import fr.observatoire.query.web.campaign.CampaignState;
import fr.observatoire.query.web.plan.ObjectiveState;
import fr.observatoire.query.web.plan.Track;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.receipts.FileState;
import fr.observatoire.query.web.response.ResponseState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every text asked for is there, and none is written elsewhere. */
class TextsTest {

    private static final Set<String> KNOWN = Sources.keys(TextConfiguration.BUNDLES);

    @Test
    void everyTextOfATemplateIsThere() {
        assertThat(Sources.templates().flatMap(Sources::keysOfTemplate))
                .hasSizeGreaterThan(50)
                .isSubsetOf(KNOWN);
    }

    @Test
    void everyTextOfTheCodeIsThere() {
        assertThat(Sources.java().flatMap(Sources::keysOfJava))
                .hasSizeGreaterThan(50)
                .isSubsetOf(KNOWN);
    }

    @Test
    void everyTextChosenByAnIdIsThere() {
        Stream<String> keys =
                Stream.of(
                                keys("type.", SchoolType.values(), SchoolType::id),
                                keys("nature.", SubmissionKind.values(), SubmissionKind::id),
                                keys("etat.", FileState.values(), FileState::id),
                                keys("source.", Feed.values(), Feed::id),
                                keys("indicateur.niveau.", Level.values(), Level::id),
                                keys("cellule.", State.values(), State::id)
                                        .filter((key) -> !key.equals("cellule.publie")),
                                keys("thematique.", Thematique.values(), Thematique::name),
                                keys("sources.", Feed.values(), Feed::id),
                                keys("audience.", Audience.values(), Audience::id),
                                keys("pilote.", Pilote.values(), Pilote::id),
                                keys("repondant.", Respondent.values(), Respondent::id),
                                keys("nature-item.", ItemKind.values(), ItemKind::id),
                                keys("saisie.option.", NoAnswer.values(), NoAnswer::id),
                                keys("campagne.etat.", CampaignState.values(), CampaignState::id),
                                keys("reponse.etat.", ResponseState.values(), ResponseState::id),
                                keys(
                                        "reponse.etat.texte.",
                                        ResponseState.values(),
                                        ResponseState::id),
                                keys(
                                        "annotation.nature.",
                                        AnnotationKind.values(),
                                        AnnotationKind::id),
                                keys("plan.etat.", ObjectiveState.values(), ObjectiveState::id),
                                keys("plan.suivi.", Track.values(), Track::id),
                                keys("source.", JudgedSource.values(), JudgedSource::id),
                                keys("anomalie.regle.", Rule.values(), Rule::id),
                                keys("anomalie.etat.", AnomalyState.values(), AnomalyState::id),
                                EntMeasures.ALL.stream().map("mesure."::concat),
                                PositionCatalogue.builtIn().families().stream()
                                        .map((family) -> "famille." + family.family()),
                                outcomes("issue."),
                                outcomes("lignes."))
                        .flatMap(Function.identity());

        assertThat(keys).isSubsetOf(KNOWN);
    }

    @Test
    void noTextWaitsForNobody() {
        Set<String> asked = new TreeSet<>();
        Sources.templates().flatMap(Sources::keysOfTemplate).forEach(asked::add);
        Sources.java().flatMap(Sources::keysOfJava).forEach(asked::add);
        List<String> chosen =
                List.of(
                        "type.",
                        "nature.",
                        "etat.",
                        "source.",
                        "sources.",
                        "issue.",
                        "lignes.",
                        "erreur.",
                        "probleme.",
                        "csv.",
                        "export.colonne.",
                        "indicateur.grain.",
                        "indicateur.sens.",
                        "territoire.academie.",
                        "audience.",
                        "pilote.",
                        "repondant.",
                        "nature-item.",
                        "saisie.option.",
                        "campagne.etat.",
                        "reponse.etat.",
                        "annotation.nature.",
                        "annotation.champ.",
                        "plan.etat.",
                        "plan.suivi.",
                        "anomalie.regle.",
                        "anomalie.etat.",
                        "mesure.",
                        "arrivee.",
                        "famille.",
                        "cellule.",
                        "thematique.",
                        "indicateur.niveau.",
                        "fait.",
                        "ouverture.champ.",
                        "journal.issue.",
                        "role.",
                        "openapi.problem.");

        assertThat(KNOWN)
                .allMatch(
                        (key) -> asked.contains(key) || chosen.stream().anyMatch(key::startsWith));
    }

    @Test
    void templatesHoldNoWords() {
        assertThat(Sources.templates())
                .isNotEmpty()
                .allSatisfy((template) -> assertThat(Sources.words(template)).isEmpty());
    }

    @Test
    void codeHoldsNoFrench() {
        assertThat(Sources.java())
                .isNotEmpty()
                .allSatisfy((source) -> assertThat(Sources.withoutComments(source)).isASCII());
    }

    private static <T> Stream<String> keys(String prefix, T[] values, Function<T, String> id) {
        return Arrays.stream(values).map((value) -> prefix + id.apply(value));
    }

    private static Stream<String> outcomes(String prefix) {
        return Stream.of("accepted", "unchanged", "corrected", "refused")
                .map((outcome) -> prefix + outcome);
    }
}
