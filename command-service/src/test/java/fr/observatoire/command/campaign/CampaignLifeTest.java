package fr.observatoire.command.campaign;

import static fr.observatoire.command.campaign.Campaigns.ID;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What becomes of a campaign that is open. */
class CampaignLifeTest extends CampaignFixture {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);

    private static final LocalDate AFTER = CLOSES.plusDays(1);

    @Test
    void givenOpenWhenExtendedThenItsLastDayMoves() {
        this.fixture
                .given(opened())
                .when(extend(LATER, TODAY))
                .expectEvents(new CampaignExtended(ID, LATER, CLOSES))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenOpenWhenExtendedToItsLastDayThenNothingChanges() {
        this.fixture
                .given(opened())
                .when(extend(CLOSES, TODAY))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenOpenWhenItWouldEndBeforeItBeginsOrTodayThenRefused() {
        refused(extend(OPENS.minusDays(1), TODAY), "campagne.ordre (ferme)", opened());
        refused(extend(OPENS, OPENS.plusDays(1)), "campagne.passee (ferme)", opened());
    }

    @Test
    void givenEndedWhenExtendedThenRefusedForItIsToBeReopened() {
        refused(extend(LATER, AFTER), "campagne.fermee (campagne)", opened());
        refused(extend(LATER, TODAY), "campagne.fermee (campagne)", opened(), closed(TODAY));
    }

    @Test
    void givenOpenWhenClosedThenClosedAndThenNothingChanges() {
        this.fixture.given(opened()).when(close(TODAY)).expectEvents(closed(TODAY));
        newFixture();
        this.fixture
                .given(opened(), closed(TODAY))
                .when(close(TODAY))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
        newFixture();
        this.fixture.given(opened()).when(close(AFTER)).expectNoEvents();
    }

    @Test
    void givenEndedWhenReopenedThenOpenUntilItsNewLastDay() {
        this.fixture
                .given(opened(), closed(TODAY))
                .when(reopen(LATER, TODAY))
                .expectEvents(new CampaignReopened(ID, TODAY, LATER));
        newFixture();
        this.fixture
                .given(opened())
                .when(reopen(LATER, AFTER))
                .expectEvents(new CampaignReopened(ID, AFTER, LATER));
        newFixture();
        this.fixture
                .given(opened(), closed(TODAY), new CampaignReopened(ID, TODAY, LATER))
                .when(close(AFTER))
                .expectEvents(closed(AFTER));
    }

    @Test
    void givenOpenWhenReopenedThenRefused() {
        refused(reopen(LATER, TODAY), "campagne.ouverte (campagne)", opened());
    }

    @Test
    void givenEndedWhenReopenedForDaysThatHavePassedThenRefused() {
        refused(reopen(CLOSES, AFTER), "campagne.passee (ferme)", opened());
    }

    @Test
    void givenNothingWhenAnythingIsChangedThenUnknown() {
        refused(extend(LATER, TODAY), "campagne.inconnue (campagne)");
        refused(close(TODAY), "campagne.inconnue (campagne)");
        refused(reopen(LATER, TODAY), "campagne.inconnue (campagne)");
    }

    @Test
    void givenACampaignOfRennesWhenAnotherChangesItThenRefusedUnlessForTheCountry() {
        refused(
                new CloseCampaign(ID, "academie:24", TODAY),
                "campagne.autre-territoire (territoire)",
                opened());
        newFixture();
        this.fixture
                .given(opened())
                .when(new CloseCampaign(ID, "national", TODAY))
                .expectEvents(closed(TODAY));
    }

    @Test
    void givenOpenWhenTheRegisterMovesThenSchoolsJoinAndLeave() {
        this.fixture
                .given(opened(), expected(OPENS, SCHOOLS))
                .when(
                        new AmendSchools(
                                ID,
                                List.of("0350001A", "0350009Z"),
                                List.of("0350002B", "0350008Y"),
                                AFTER))
                .expectEvents(
                        expected(AFTER, List.of("0350009Z")),
                        new SchoolsNoLongerExpected(ID, AFTER, List.of("0350002B")))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenASchoolThatLeftWhenItComesBackThenItIsExpectedAgain() {
        this.fixture
                .given(
                        opened(),
                        expected(OPENS, SCHOOLS),
                        new SchoolsNoLongerExpected(ID, OPENS, SCHOOLS))
                .when(new AmendSchools(ID, SCHOOLS, List.of(), TODAY))
                .expectEvents(expected(OPENS, SCHOOLS));
    }

    @Test
    void givenOpenWhenTheRegisterSaysTheSameThenNothingChanges() {
        this.fixture
                .given(opened(), expected(OPENS, SCHOOLS))
                .when(new AmendSchools(ID, SCHOOLS, List.of("0350008Y"), TODAY))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    private static ExtendCampaign extend(LocalDate closesOn, LocalDate today) {
        return new ExtendCampaign(ID, closesOn, RENNES, today);
    }

    private static CloseCampaign close(LocalDate today) {
        return new CloseCampaign(ID, RENNES, today);
    }

    private static ReopenCampaign reopen(LocalDate closesOn, LocalDate today) {
        return new ReopenCampaign(ID, closesOn, RENNES, today);
    }
}
