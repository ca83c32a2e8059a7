package fr.observatoire.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import fr.observatoire.command.annotation.AnnotationId;
import fr.observatoire.command.campaign.CampaignId;
import fr.observatoire.command.concertation.ProposalSupportId;
import fr.observatoire.command.confirmation.ConfirmationId;
import fr.observatoire.command.edition.EditionId;
import fr.observatoire.command.entbreakdown.EntBreakdownId;
import fr.observatoire.command.entusage.EntUsageId;
import fr.observatoire.command.equipment.EquipmentId;
import fr.observatoire.command.plan.PlanId;
import fr.observatoire.command.questionnaire.ResponseId;
import fr.observatoire.command.referentiel.ReferentielId;
import fr.observatoire.command.resource.GarUsageId;
import fr.observatoire.command.school.SchoolId;
import fr.observatoire.command.skills.CertificationId;
import fr.observatoire.command.succession.SuccessionId;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class AggregateIdsDoNotClashTest {

    private static final Uai UAI = new Uai("0350122T");

    private static final UUID PROPOSAL = UUID.fromString("cccccccc-0000-4000-8000-000000000001");

    private static final List<AggregateId> IDS =
            List.of(
                    new SchoolId(UAI),
                    new EntUsageId(UAI, LocalDate.of(2025, 9, 1)),
                    new EntBreakdownId(UAI, LocalDate.of(2025, 9, 1), Breakdown.SERVICES),
                    new EquipmentId(UAI),
                    new SuccessionId(UAI, "0350001A"),
                    new CertificationId(UAI, "2025-2026"),
                    new GarUsageId("14", "2025-2026"),
                    new ProposalSupportId("53", "2025-2026", PROPOSAL),
                    new ResponseId(UAI, Optional.of("permanente/cln-2010/2025-2026")),
                    new PlanId(UAI),
                    new ConfirmationId(UAI, JudgedSource.ENT, LocalDate.of(2025, 9, 1)),
                    new ReferentielId("local-14"),
                    new CampaignId("cln-printemps"),
                    new AnnotationId("ent-perimetre"),
                    new EditionId(Feed.EQUIPMENT, "2024-2025"));

    @Test
    void idsOfOneSchoolAreAllDifferentFromThePrefixOn() {
        assertThat(IDS)
                .extracting(AggregateId::value)
                .containsExactly(
                        "school:0350122T",
                        "ent:0350122T:2025-09-01",
                        "ent-breakdown:0350122T:2025-09-01:services",
                        "equipment:0350122T",
                        "succession:0350122T:0350001A",
                        "certification:0350122T:2025-2026",
                        "gar:14:2025-2026",
                        "concertation:53:2025-2026:cccccccc-0000-4000-8000-000000000001",
                        "answers:0350122T:permanente/cln-2010/2025-2026",
                        "plan:0350122T",
                        "confirmation:0350122T:ent:2025-09-01",
                        "referentiel:local-14",
                        "campaign:cln-printemps",
                        "annotation:ent-perimetre",
                        "edition:equipement:2024-2025");
        assertThat(IDS)
                .extracting((id) -> id.value().substring(0, id.value().indexOf(':')))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTypeOfIdIsLookedAtHere() {
        List<String> types =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("fr.observatoire.command")
                                .stream()
                                .filter((type) -> type.isAssignableTo(AggregateId.class))
                                .filter((type) -> !type.isInterface())
                                .map((type) -> type.getName())
                                .toList();
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        IDS.stream().map((id) -> id.getClass().getName()).toList());
    }
}
