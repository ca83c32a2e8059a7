package fr.observatoire.command.plan;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.PlanDeclaration;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the tests of plans share. */
abstract class PlanFixture {

    static final UUID OBJECTIVE = UUID.fromString("0d0a0001-0000-4000-8000-000000000001");

    static final UUID WORDS = UUID.fromString("7e870001-0000-4000-8000-000000000001");

    static final UUID ATTAINABLE = UUID.fromString("7e870001-0000-4000-8000-000000000003");

    static final UUID REALISTIC = UUID.fromString("7e870001-0000-4000-8000-000000000004");

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    /** A whole objective, set on {@link #DAY}. */
    static final String SETTING =
            """
            "action": "fixer", "date": "2026-01-15", "referentiel": "numea-2020",
            "champ": "numea.1.1", "pilote": "referent-numerique", "echeance": "2026-06-30",
            "specifique_cle": "7e870001-0000-4000-8000-000000000001",
            "atteignable_cle": "7e870001-0000-4000-8000-000000000003",
            "realiste_cle": "7e870001-0000-4000-8000-000000000004",
            "indicateur": "ent-visites-par-eleve", "cible": 80.0,
            "jalons": [{"date": "2026-03-31",
                "libelle_cle": "7e870001-0000-4000-8000-000000000001"}]
            """;

    FixtureConfiguration<DigitalPlan> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(DigitalPlan.class);
    }

    ResultValidator<DigitalPlan> when(String fields, PlanEvent... before) {
        return this.fixture.given((Object[]) before).when(change(fields));
    }

    void refused(String reasons, String fields, PlanEvent... before) {
        newFixture();
        when(fields, before)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    static ChangeObjective change(String fields) {
        PlanDeclaration declaration = declarationOf(OBJECTIVE.toString(), fields);
        Optional<Referentiel> referentiel =
                Optional.ofNullable(declaration.referentiel()).flatMap(Referentiels::find);
        return new ChangeObjective(UAI, declaration, TODAY, Schools.open(), referentiel);
    }

    static PlanDeclaration declarationOf(String objective, String fields) {
        return ContractJson.mapper()
                .readValue(
                        "{\"objectif\": \"" + objective + "\", " + fields + "}",
                        PlanDeclaration.class);
    }

    static ObjectiveSet set() {
        return set("80", DAY);
    }

    static ObjectiveSet set(String target, LocalDate setOn) {
        return new ObjectiveSet(
                UAI.value(),
                "14",
                OBJECTIVE,
                "numea-2020",
                "numea.1.1",
                Pilote.REFERENT_NUMERIQUE,
                WORDS,
                "ent-visites-par-eleve",
                new BigDecimal(target),
                null,
                ATTAINABLE,
                REALISTIC,
                setOn,
                DUE,
                List.of(new Milestone(LocalDate.of(2026, 3, 31), WORDS)),
                List.of());
    }

    static ObjectiveRescheduled rescheduled(LocalDate due) {
        return new ObjectiveRescheduled(
                UAI.value(), "14", OBJECTIVE, TODAY, due, DUE, null, List.of());
    }

    static ObjectiveReached reached() {
        return new ObjectiveReached(UAI.value(), "14", OBJECTIVE, TODAY, List.of());
    }

    static ObjectiveAbandoned abandoned() {
        return new ObjectiveAbandoned(UAI.value(), "14", OBJECTIVE, TODAY, WORDS, List.of());
    }

    static ObjectiveResumed resumed(LocalDate due) {
        return new ObjectiveResumed(UAI.value(), "14", OBJECTIVE, TODAY, due, List.of());
    }
}
