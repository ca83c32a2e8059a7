package fr.observatoire.contract.vocabulary;

import fr.observatoire.contract.anomaly.ConfirmationWithdrawn;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportCorrected;
import fr.observatoire.contract.concertation.SupportDeclared;
import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownCorrected;
import fr.observatoire.contract.entbreakdown.EntBreakdownDeclared;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.equipment.Bandwidth;
import fr.observatoire.contract.equipment.EquipmentInventoryCorrected;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsCorrected;
import fr.observatoire.contract.resource.GarCountsDeclared;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.skills.CertificationCorrected;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.skills.CertificationDeclared;
import fr.observatoire.contract.succession.SuccessionCorrected;
import fr.observatoire.contract.succession.SuccessionDeclared;
import fr.observatoire.contract.succession.SuccessionWithdrawn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One event of every type, every field filled. */
public final class EventSamples {

    static final String UAI = "0350122T";

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);

    static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final UUID PROPOSAL = UUID.fromString("cccccccc-0000-4000-8000-000000000001");

    private EventSamples() {}

    public static List<Object> all() {
        List<Object> all = new ArrayList<>(ofSchools());
        all.addAll(ResponseSamples.all());
        all.addAll(CampaignSamples.all());
        return all;
    }

    private static List<Object> ofSchools() {
        return List.of(
                new SchoolRegistered(
                        UAI,
                        "14",
                        attributes("Collège des Bouleaux"),
                        LocalDate.of(1965, 10, 1),
                        DAY,
                        List.of("anomalie.prefixe")),
                new SchoolChanged(
                        UAI,
                        "14",
                        attributes("Collège des Frênes"),
                        attributes("Collège des Bouleaux"),
                        LocalDate.of(1965, 10, 1),
                        DAY,
                        List.of()),
                new SchoolClosed(UAI, "14", DAY, List.of()),
                new SchoolReopened(UAI, "14", DAY, List.of()),
                new HeadcountDeclared(UAI, "14", "2025-2026", 480, 20, List.of()),
                new HeadcountCorrected(UAI, "14", "2025-2026", 490, 21, 480, 20, List.of()),
                new EntUsageDeclared(
                        UAI, "14", MONDAY, counts(1200), List.of("anomalie.profils-total")),
                new EntUsageCorrected(UAI, "14", MONDAY, counts(1250), counts(1200), List.of()),
                new EntBreakdownDeclared(
                        UAI,
                        "14",
                        MONDAY,
                        Breakdown.DEVICES,
                        devices(410),
                        List.of("anomalie.utilisateurs-visites")),
                new EntBreakdownCorrected(
                        UAI,
                        "14",
                        MONDAY,
                        Breakdown.DEVICES,
                        devices(420),
                        devices(410),
                        List.of()),
                new EquipmentInventoryDeclared(UAI, "14", DAY, inventory(120), List.of()),
                new EquipmentInventoryCorrected(
                        UAI, "14", DAY, inventory(121), inventory(120), List.of()),
                new SuccessionDeclared(UAI, "14", "0350001A", LocalDate.of(2025, 9, 1), List.of()),
                new SuccessionCorrected(
                        UAI,
                        "14",
                        "0350001A",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 8, 1),
                        List.of("predecesseur-ouvert")),
                new SuccessionWithdrawn(UAI, "14", "0350001A", LocalDate.of(2025, 9, 1), List.of()),
                new DeclarationConfirmed(
                        UAI,
                        "14",
                        JudgedSource.ENT,
                        MONDAY,
                        1234,
                        UUID.fromString("cccccccc-0000-4000-8000-000000000002"),
                        List.of()),
                new ConfirmationWithdrawn(
                        UAI, "14", JudgedSource.EQUIPMENT, LocalDate.of(2025, 8, 1), List.of()),
                new CertificationDeclared(UAI, "14", "2024-2025", certifications(96), List.of()),
                new CertificationCorrected(
                        UAI,
                        "14",
                        "2024-2025",
                        certifications(97),
                        certifications(96),
                        List.of("anomalie.participants")),
                new GarCountsDeclared("14", "2024-2025", gar(540), List.of()),
                new GarCountsCorrected(
                        "14", "2024-2025", gar(560), gar(540), List.of("anomalie.profils-total")),
                new SupportDeclared("53", "2024-2025", PROPOSAL, support(412), List.of()),
                new SupportCorrected(
                        "53", "2024-2025", PROPOSAL, support(420), support(412), List.of()));
    }

    private static SchoolAttributes attributes(String name) {
        return new SchoolAttributes(
                name,
                SchoolType.COLLEGE,
                Sector.PUBLIC,
                PriorityEducation.REP_PLUS,
                "035",
                "14",
                "35016",
                "Baulon",
                340,
                "MINISTERE DE L'EDUCATION NATIONALE");
    }

    private static CertificationCounts certifications(int certified) {
        return new CertificationCounts(
                4,
                3,
                140,
                138,
                120,
                certified,
                24,
                new BigDecimal("412.50"),
                new BigDecimal("405"),
                new BigDecimal("310.25"),
                new BigDecimal("520"));
    }

    private static EntCounts counts(int visits) {
        return new EntCounts(visits, 300, 700, 180, 512, 300, 80, 240, 150, 30, 610, 40, 8, 700);
    }

    private static List<ModalityCounts> devices(int visits) {
        return List.of(
                new ModalityCounts("ordinateur", visits, 120, 610),
                new ModalityCounts("smartphone", 790, 204, null));
    }

    private static Support support(int count) {
        return new Support(Thematique.T1, count);
    }

    private static GarCounts gar(int acces) {
        return new GarCounts(120, acces, 860, 480, 50, 6, 3, 1);
    }

    private static Inventory inventory(int fixed) {
        return new Inventory(
                fixed,
                30,
                24,
                60,
                2,
                9,
                18,
                32,
                27,
                32,
                Bandwidth.FROM_100,
                WifiCoverage.PARTIELLE,
                true,
                true,
                false,
                true);
    }
}
