package fr.observatoire.query.projection;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownDeclared;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.equipment.Bandwidth;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.skills.CertificationDeclared;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Short words for events of schools in Ille-et-Vilaine. */
final class Given {

    static final String UAI = "0350001A";

    /** A Monday in term, in every zone. */
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);

    /** A Monday of the Christmas vacation. */
    static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 22);

    static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);

    private Given() {}

    static SchoolAttributes attributes(SchoolType type, String departement, String academie) {
        return new SchoolAttributes(
                "Collège d'essai",
                type,
                Sector.PUBLIC,
                PriorityEducation.HORS,
                departement,
                academie,
                "35238",
                "Rennes",
                340,
                null);
    }

    static SchoolAttributes college() {
        return attributes(SchoolType.COLLEGE, "035", "14");
    }

    static SchoolRegistered registered(String uai) {
        return registered(uai, college());
    }

    static SchoolRegistered registered(String uai, SchoolAttributes attributes) {
        return new SchoolRegistered(uai, attributes.academie(), attributes, null, AS_OF, List.of());
    }

    static SchoolChanged changed(String uai, SchoolAttributes attributes, LocalDate asOf) {
        return new SchoolChanged(
                uai, attributes.academie(), attributes, college(), null, asOf, List.of());
    }

    static SchoolClosed closed(String uai, LocalDate day) {
        return new SchoolClosed(uai, "14", day, List.of());
    }

    static SchoolReopened reopened(String uai, LocalDate day) {
        return new SchoolReopened(uai, "14", day, List.of());
    }

    static HeadcountDeclared pupils(String uai, String schoolYear, int pupils) {
        return new HeadcountDeclared(uai, "14", schoolYear, pupils, null, List.of());
    }

    static EntCounts counts(Integer visits, Integer pupils) {
        return new EntCounts(
                visits, pupils, visits, pupils, 600, null, null, null, null, null, null, null, null,
                null);
    }

    static EntUsageDeclared usage(String uai, LocalDate week, Integer visits, Integer pupils) {
        return new EntUsageDeclared(uai, "14", week, counts(visits, pupils), List.of());
    }

    static EntUsageCorrected corrected(String uai, LocalDate week, Integer visits, Integer pupils) {
        return new EntUsageCorrected(
                uai,
                "14",
                week,
                counts(visits, pupils),
                counts(0, 0),
                List.of("visits-below-users"));
    }

    static EntBreakdownDeclared brokenDown(
            String uai, LocalDate week, Breakdown breakdown, ModalityCounts... counts) {
        return new EntBreakdownDeclared(uai, "14", week, breakdown, List.of(counts), List.of());
    }

    static ModalityCounts visits(String modality, @Nullable Integer visits) {
        return new ModalityCounts(modality, visits, 1, 600);
    }

    static Inventory inventory(Integer computers, Integer rooms, Integer equipped) {
        return new Inventory(
                computers,
                0,
                0,
                0,
                1,
                2,
                3,
                rooms,
                equipped,
                rooms,
                Bandwidth.FROM_100,
                WifiCoverage.PARTIELLE,
                true,
                false,
                null,
                null);
    }

    static CertificationCounts certifications(Integer enrolled, Integer sat, Integer certified) {
        return new CertificationCounts(
                4,
                3,
                enrolled,
                enrolled,
                sat,
                certified,
                null,
                new BigDecimal("412.50"),
                null,
                null,
                null);
    }

    static CertificationDeclared certified(String uai, String year, CertificationCounts counts) {
        return new CertificationDeclared(uai, "14", year, counts, List.of());
    }

    static EquipmentInventoryDeclared inventoried(String uai, LocalDate date, Integer computers) {
        return new EquipmentInventoryDeclared(
                uai, "14", date, inventory(computers, 20, 10), List.of());
    }
}
