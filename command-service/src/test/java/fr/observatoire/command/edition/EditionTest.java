package fr.observatoire.command.edition;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class EditionTest {

    private static final SchoolYear YEAR = new SchoolYear(2024);

    private static final LocalDate DAY_AFTER = LocalDate.of(2025, 8, 1);

    private FixtureConfiguration<Edition> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Edition.class);
    }

    @Test
    void givenNothingWhenTheYearIsOverThenDrawn() {
        this.fixture
                .givenNoPriorActivity()
                .when(draw(Feed.EQUIPMENT, "academie:14", DAY_AFTER))
                .expectEvents(drawn())
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenAnEditionWhenDrawnAgainThenRefused() {
        this.fixture
                .given(drawn())
                .when(draw(Feed.EQUIPMENT, "national", DAY_AFTER))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("edition.existe (anneeScolaire)");
    }

    @Test
    void givenNothingWhenTheYearRunsThenRefused() {
        this.fixture
                .givenNoPriorActivity()
                .when(draw(Feed.EQUIPMENT, "national", DAY_AFTER.minusDays(1)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("edition.en-cours (anneeScolaire)");
    }

    @Test
    void givenNothingWhenASchoolDrawsWhatEverybodySeesThenRefusedWithBothReasons() {
        this.fixture
                .givenNoPriorActivity()
                .when(draw(Feed.ENT, "etablissement:0350122T", DAY_AFTER))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("edition.etablissement (territoire), edition.flux (feed)");
    }

    private static DrawEdition draw(Feed feed, String territory, LocalDate today) {
        return new DrawEdition(feed, YEAR, territory, today);
    }

    private static EditionDrawn drawn() {
        return new EditionDrawn(Feed.EQUIPMENT, "2024-2025", DAY_AFTER);
    }
}
