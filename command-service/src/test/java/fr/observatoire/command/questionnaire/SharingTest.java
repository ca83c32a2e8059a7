package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;
import static fr.observatoire.contract.sharing.Audience.ACADEMIE;
import static fr.observatoire.contract.sharing.Audience.COLLECTIVITE;
import static fr.observatoire.contract.sharing.Audience.PUBLIC;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.SharingDeclaration;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nobody sees a section but the school, until it says who does. */
class SharingTest extends CampaignFixture {

    private static final KnownCampaign LONG_CLOSED =
            campaign(TODAY.minusDays(99), TODAY.minusDays(90), null, Set.of(UAI.value()));

    private static final KnownCampaign OF_OTHERS = campaign(TODAY, TODAY, null, Set.of());

    @Test
    void givenNothingWhenSharedThenOneEventForEachSectionThatChanges() {
        Map<String, List<Audience>> sharing = new LinkedHashMap<>();
        sharing.put("cln.3.1", List.of(COLLECTIVITE, ACADEMIE, COLLECTIVITE));
        sharing.put("cln.3.2", List.of());
        sharing.put("cln-printemps.questions", List.of(PUBLIC));
        this.fixture
                .givenNoPriorActivity()
                .when(share(spring(), sharing))
                .expectEvents(
                        changed("cln.3.1", List.of(), ACADEMIE, COLLECTIVITE),
                        changed("cln-printemps.questions", List.of(), PUBLIC))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenSharedWhenTheSameInAnotherOrderThenNothingChanges() {
        unchanged(
                share(spring(), Map.of("cln.3.1", List.of(COLLECTIVITE, ACADEMIE))),
                changed("cln.3.1", List.of(), ACADEMIE, COLLECTIVITE));
    }

    @Test
    void givenSharedWhenOtherwiseOrTakenBackThenThePreviousAudiencesAreKept() {
        SharingChanged before = changed("cln.3.1", List.of(), ACADEMIE);
        accepted(
                share(spring(), Map.of("cln.3.1", List.of(PUBLIC))),
                changed("cln.3.1", List.of(ACADEMIE), PUBLIC),
                before);
        accepted(
                share(spring(), Map.of("cln.3.1", List.of())),
                changed("cln.3.1", List.of(ACADEMIE)),
                before);
    }

    @Test
    void givenNothingWhenASectionIsNotAskedThenAllIsRefused() {
        Map<String, List<Audience>> sharing = new LinkedHashMap<>();
        sharing.put("cln.3.1", List.of(ACADEMIE));
        sharing.put("numea.1.1", List.of(ACADEMIE));
        sharing.put("cln.9.9", List.of());
        refused(share(spring(), sharing), "partage.section (partages), partage.section (partages)");
    }

    @Test
    void givenSectionOfAnEarlierVersionWhenTakenBackThenChanged() {
        accepted(
                share(spring(), Map.of("cln.0.9", List.of())),
                changed("cln.0.9", List.of(PUBLIC)),
                changed("cln.0.9", List.of(), PUBLIC));
    }

    @Test
    void givenSubmittedOrClosedWhenSharedThenChanged() {
        Map<String, List<Audience>> sharing = Map.of("cln.3.1", List.of(ACADEMIE));
        SharingChanged changed = changed("cln.3.1", List.of(), ACADEMIE);
        accepted(share(LONG_CLOSED, sharing), changed);
        accepted(
                share(spring(), sharing), changed, answered(Answer.yes(CHARTER, true)), handedIn());
    }

    @Test
    void givenSchoolThatIsNotAskedWhenSharedThenOnlyIfItAnsweredOrSharedBefore() {
        Map<String, List<Audience>> sharing = Map.of("cln.3.1", List.of(ACADEMIE));
        refused(share(OF_OTHERS, sharing), "campagne.etablissement (uai)");
        accepted(
                share(OF_OTHERS, sharing),
                changed("cln.3.1", List.of(), ACADEMIE),
                answered(Answer.yes(CHARTER, true)));
        accepted(
                share(OF_OTHERS, Map.of("cln.3.1", List.of())),
                changed("cln.3.1", List.of(ACADEMIE)),
                changed("cln.3.1", List.of(), ACADEMIE));
    }

    @Test
    void givenSharedAndWithdrawnWhenAnsweredAgainThenItIsSharedAsBefore() {
        unchanged(
                share(spring(), Map.of("cln.3.1", List.of(ACADEMIE))),
                answered(Answer.yes(CHARTER, true)),
                changed("cln.3.1", List.of(), ACADEMIE),
                takenBack(),
                answered(Answer.yes(CHARTER, true)));
    }

    @Test
    void givenUnknownSchoolAndCampaignWhenSharedThenRefusedWithEveryReason() {
        refused(
                share(null, Optional.empty(), Map.of("cln.3.1", List.of(ACADEMIE))),
                "etablissement.inconnu (uai), reponse.campagne-inconnue (campagne)");
    }

    private static ShareSections share(
            KnownCampaign campaign, Map<String, List<Audience>> sharing) {
        return share(Schools.open(), Optional.of(campaign), sharing);
    }

    private static ShareSections share(
            KnownSchool school,
            Optional<KnownCampaign> campaign,
            Map<String, List<Audience>> sharing) {
        return new ShareSections(
                UAI, new SharingDeclaration(SPRING, sharing), TODAY, school, campaign);
    }

    private static SharingChanged changed(
            String section, List<Audience> before, Audience... after) {
        return new SharingChanged(
                UAI.value(), "14", SPRING, section, TODAY, List.of(after), before, List.of());
    }
}
