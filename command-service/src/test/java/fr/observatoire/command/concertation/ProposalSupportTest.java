package fr.observatoire.command.concertation;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportCorrected;
import fr.observatoire.contract.concertation.SupportDeclared;
import fr.observatoire.contract.egn.Thematique;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ProposalSupportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 19);

    private static final UUID PROPOSAL = UUID.fromString("cccccccc-0000-4000-8000-000000000001");

    private static final Support FORTY = new Support(Thematique.T1, 40);

    private static final SupportDeclared DECLARED =
            new SupportDeclared("53", "2024-2025", PROPOSAL, FORTY, List.of());

    @Test
    void givenNothingWhenSupportThenDeclaredUnderTheYearsLabel() {
        AggregateFixture.of(ProposalSupport.class)
                .givenNoPriorActivity()
                .when(declare("53", "2024", FORTY))
                .expectEvents(DECLARED)
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenDeclaredWhenSameAgainThenNothingChanges() {
        AggregateFixture.of(ProposalSupport.class)
                .given(DECLARED)
                .when(declare("53", "2024-2025", FORTY))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    @Test
    void givenDeclaredWhenAnotherCountOrThematiqueThenCorrectedAndPreviousKept() {
        for (Support other :
                List.of(new Support(Thematique.T1, 41), new Support(Thematique.T4, 40))) {
            AggregateFixture.of(ProposalSupport.class)
                    .given(DECLARED)
                    .when(declare("53", "2024-2025", other))
                    .expectEvents(
                            new SupportCorrected(
                                    "53", "2024-2025", PROPOSAL, other, FORTY, List.of()))
                    .expectResultMessagePayload(Decision.corrected(List.of()));
        }
    }

    @Test
    void givenNothingWhenEverythingIsWrongThenRefusedWithEveryReason() {
        refused(
                declare("99", "2031", FORTY),
                "region.inconnue (region), annee.future (annee_scolaire)");
        refused(declare("53", "1998", FORTY), "date.ancienne (annee_scolaire)");
        refused(declare("53", "24-25", FORTY), "annee.forme (annee_scolaire)");
    }

    private static void refused(DeclareSupport command, String reasons) {
        AggregateFixture.of(ProposalSupport.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    private static DeclareSupport declare(String region, String year, Support support) {
        return new DeclareSupport(region, year, PROPOSAL, support, TODAY);
    }
}
