package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can become of an annotation. */
class AnnotationTest {

    private static final String ID = "ent-perimetre";

    private static final String RENNES = "academie:14";

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private static final UUID TEXT = UUID.fromString("0b6f1d7e-6a5b-4c1e-9d57-3f2a8f4c1b90");

    private FixtureConfiguration<Annotation> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Annotation.class);
    }

    @Test
    void givenNothingWhenATeamAnnotatesThenSet() {
        this.fixture
                .givenNoPriorActivity()
                .when(new SetAnnotation(ID, draft(request(), RENNES)))
                .expectEvents(set())
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenSetWhenTheSameIsSentThenNothingChanges() {
        this.fixture
                .given(set())
                .when(new SetAnnotation(ID, draft(request(), RENNES)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenSetWhenSomethingElseBearsItsIdThenRefused() {
        refused(new SetAnnotation(ID, draft(note(), RENNES)), "annotation.existe (id)", set());
        refused(
                new SetAnnotation(ID, draft(request(), "national")),
                "annotation.existe (id)",
                set());
    }

    @Test
    void givenWithdrawnWhenTheSameIsSentThenRefused() {
        refused(
                new SetAnnotation(ID, draft(request(), RENNES)),
                "annotation.existe (id)",
                set(),
                new AnnotationWithdrawn(ID, TODAY));
    }

    @Test
    void givenSetWhenItsTeamAmendsThenAmended() {
        this.fixture
                .given(set())
                .when(new AmendAnnotation(ID, draft(note(), RENNES)))
                .expectEvents(amended());
    }

    @Test
    void givenAmendedWhenTheSameAgainThenNothingChanges() {
        this.fixture
                .given(set(), amended())
                .when(new AmendAnnotation(ID, draft(note(), "national")))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenSetWhenAnotherTeamChangesItThenRefused() {
        refused(
                new AmendAnnotation(ID, draft(note(), "academie:24")),
                "annotation.autre-territoire (territoire), annotation.hors-territoire"
                        + " (territoire)",
                set());
        refused(
                new WithdrawAnnotation(ID, "academie:24", TODAY),
                "annotation.autre-territoire (territoire)",
                set());
    }

    @Test
    void givenNothingWhenItIsAmendedOrWithdrawnThenRefused() {
        refused(new AmendAnnotation(ID, draft(note(), RENNES)), "annotation.inconnue (annotation)");
        refused(new WithdrawAnnotation(ID, RENNES, TODAY), "annotation.inconnue (annotation)");
    }

    @Test
    void givenSetWhenWithdrawnThenWithdrawnOnce() {
        this.fixture
                .given(set())
                .when(new WithdrawAnnotation(ID, RENNES, TODAY))
                .expectEvents(new AnnotationWithdrawn(ID, TODAY));
        newFixture();
        this.fixture
                .given(set(), new AnnotationWithdrawn(ID, TODAY))
                .when(new WithdrawAnnotation(ID, RENNES, TODAY.plusDays(1)))
                .expectNoEvents();
    }

    @Test
    void givenWithdrawnWhenAmendedThenRefused() {
        refused(
                new AmendAnnotation(ID, draft(note(), RENNES)),
                "annotation.retiree (annotation)",
                set(),
                new AnnotationWithdrawn(ID, TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    academie:99            | ent |      | 2025-09-01 |            | academie.inconnue (territoire)
                    region:00              |     |      | 2025-09-01 |            | region.inconnue (territoire)
                    departement:999        |     |      | 2025-09-01 |            | departement.inconnu (territoire)
                    etablissement:0350122A |     |      | 2025-09-01 |            | uai.lettre (territoire)
                    etablissement:0350122T |     |      | 2025-09-01 |            | etablissement.inconnu (territoire)
                    partout                |     |      | 2025-09-01 |            | territoire.forme (territoire)
                    national               |     |      | 2025-09-01 |            | annotation.hors-territoire (territoire)
                    academie:14            | web |      | 2025-09-01 |            | champ.valeurs (flux)
                    academie:14            |     | rien | 2025-09-01 |            | indicateur.inconnu (indicateur)
                    academie:14            | ent | ent-visites-par-eleve | 2025-09-01 | | annotation.portee (flux)
                    academie:14            |     |      | 1999-09-01 |            | date.ancienne (premier)
                    academie:14            |     |      | 2025-09-01 | 2025-08-31 | annotation.ordre (dernier)
                    """)
    void givenNothingWhenOneThingIsWrongThenRefused(
            String territory,
            String feed,
            String indicator,
            LocalDate first,
            LocalDate last,
            String reason) {
        var request =
                new AnnotationRequest(
                        AnnotationKind.NEW_MARKER, territory, feed, indicator, first, last, "Mots");
        refused(new SetAnnotation(ID, draft(request, RENNES)), reason);
    }

    @ParameterizedTest
    @CsvSource({"fermeture", "remarque"})
    void givenNothingWhenWhatLastsHasNoEndThenRefused(String kind) {
        var request =
                new AnnotationRequest(
                        AnnotationKind.ofId(kind), RENNES, null, null, FIRST, null, "Mots");
        refused(new SetAnnotation(ID, draft(request, RENNES)), "annotation.dernier (dernier)");
    }

    private void refused(Object command, String reasons, Object... before) {
        newFixture();
        this.fixture
                .given(before)
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static Draft draft(AnnotationRequest request, String territory) {
        var place = new Place(request.territoire(), null, request.premier());
        return new Draft(request, place, TEXT, territory);
    }

    private static AnnotationRequest request() {
        return new AnnotationRequest(
                AnnotationKind.SCOPE_CHANGE, RENNES, "ent", null, FIRST, null, "Mots");
    }

    private static AnnotationRequest note() {
        return new AnnotationRequest(
                AnnotationKind.NOTE,
                "departement:35",
                null,
                "ent-visites-par-eleve",
                FIRST,
                FIRST.plusDays(6),
                "Mots");
    }

    private static AnnotationSet set() {
        return new AnnotationSet(ID, RENNES, content());
    }

    private static Annotated content() {
        return new Annotated(
                AnnotationKind.SCOPE_CHANGE, RENNES, Feed.ENT, null, FIRST, null, TEXT);
    }

    private static AnnotationAmended amended() {
        return new AnnotationAmended(
                ID,
                new Annotated(
                        AnnotationKind.NOTE,
                        "departement:035",
                        null,
                        "ent-visites-par-eleve",
                        FIRST,
                        FIRST.plusDays(6),
                        TEXT),
                content());
    }
}
