package fr.observatoire.command.referentiel;

import static fr.observatoire.command.referentiel.Published.referentiel;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PublishedReferentielTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private static final Referentiel FIRST = referentiel("local-14", "1", "Une charte ?");

    private static final Referentiel SECOND = referentiel("local-14", "2", "Une charte ?");

    private FixtureConfiguration<PublishedReferentiel> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(PublishedReferentiel.class);
    }

    @Test
    void givenNothingWhenATeamPublishesThenPublished() {
        this.fixture
                .givenNoPriorActivity()
                .when(publish(FIRST))
                .expectEvents(published(FIRST))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenAVersionWhenTheSameThenNothingChanges() {
        this.fixture
                .given(published(FIRST), published(SECOND))
                .when(publish(referentiel("local-14", "1", "Une charte ?")))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenAVersionWhenANewVersionThenPublished() {
        this.fixture.given(published(FIRST)).when(publish(SECOND)).expectEvents(published(SECOND));
    }

    @Test
    void givenAVersionWhenTheSameVersionSaysOtherwiseThenRefused() {
        this.fixture
                .given(published(FIRST))
                .when(publish(referentiel("local-14", "1", "Deux chartes ?")))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("referentiel.version-publiee (version)");
    }

    @Test
    void givenAVersionOfRennesWhenCreteilPublishesThenRefusedWithEveryReason() {
        this.fixture
                .given(published(FIRST))
                .when(
                        new PublishReferentiel(
                                "academie:24",
                                referentiel("local-14", "1", "Deux chartes ?"),
                                TODAY))
                .expectNoEvents()
                .expectExceptionMessage(
                        "referentiel.territoire (id), referentiel.version-publiee (version)");
    }

    @Test
    void givenNothingWhenTheIdIsBuiltInThenRefused() {
        this.fixture
                .givenNoPriorActivity()
                .when(publish(referentiel("cln-2010", "2026", "Une charte ?")))
                .expectNoEvents()
                .expectExceptionMessage("referentiel.integre (id)");
    }

    @Test
    void givenNothingWhenASchoolPublishesThenRefused() {
        this.fixture
                .givenNoPriorActivity()
                .when(new PublishReferentiel("etablissement:0350122T", FIRST, TODAY))
                .expectNoEvents()
                .expectExceptionMessage("referentiel.editeur (territoire)");
    }

    private static PublishReferentiel publish(Referentiel referentiel) {
        return new PublishReferentiel("academie:14", referentiel, TODAY);
    }

    private static ReferentielPublished published(Referentiel referentiel) {
        return new ReferentielPublished("academie:14", TODAY, referentiel);
    }
}
