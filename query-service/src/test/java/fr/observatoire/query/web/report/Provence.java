package fr.observatoire.query.web.report;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportDeclared;
import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsDeclared;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two collèges: one of Aix-Marseille over two school years, one of Nice in the second. */
final class Provence {

    private static final String AIX = "02";

    private static final String NICE = "23";

    private static final String AT_AIX = "0130001F";

    private static final String AT_NICE = "0060001U";

    private static final UUID ERASED = UUID.fromString("cccccccc-0000-4000-8000-000000000009");

    private Provence() {}

    static Object[] events(UUID words, UUID proposal) {
        return new Object[] {
            school(AT_AIX, "Collège Mistral", "013", AIX),
            school(AT_NICE, "Collège Matisse", "006", NICE),
            new HeadcountDeclared(AT_AIX, AIX, "2023-2024", 400, null, List.of()),
            new HeadcountDeclared(AT_AIX, AIX, "2024-2025", 400, null, List.of()),
            new HeadcountDeclared(AT_NICE, NICE, "2024-2025", 100, null, List.of()),
            visits(AT_AIX, AIX, LocalDate.of(2023, 9, 11), 800),
            visits(AT_AIX, AIX, LocalDate.of(2024, 9, 9), 800),
            visits(AT_AIX, AIX, LocalDate.of(2024, 9, 16), 1200),
            visits(AT_NICE, NICE, LocalDate.of(2024, 9, 9), 500),
            new EquipmentInventoryDeclared(
                    AT_AIX, AIX, LocalDate.of(2025, 3, 3), computers(100, 40), List.of()),
            new GarCountsDeclared(
                    AIX,
                    "2024-2025",
                    new GarCounts(100, 250, null, null, null, null, null, null),
                    List.of()),
            support(proposal, Thematique.T4, 12),
            support(ERASED, Thematique.T4, 30),
            new AnnotationSet(
                    "ent-de-plus",
                    "region:93",
                    new Annotated(
                            AnnotationKind.SCOPE_CHANGE,
                            "region:93",
                            Feed.ENT,
                            null,
                            LocalDate.of(2024, 9, 2),
                            null,
                            words))
        };
    }

    private static SupportDeclared support(UUID proposal, Thematique thematique, int supports) {
        return new SupportDeclared(
                "93", "2024-2025", proposal, new Support(thematique, supports), List.of());
    }

    private static SchoolRegistered school(
            String uai, String name, String departement, String academie) {
        var attributes =
                new SchoolAttributes(
                        name,
                        SchoolType.COLLEGE,
                        Sector.PUBLIC,
                        PriorityEducation.HORS,
                        departement,
                        academie,
                        null,
                        null,
                        null,
                        null);
        return new SchoolRegistered(
                uai,
                academie,
                attributes,
                LocalDate.of(1970, 9, 1),
                LocalDate.of(2020, 1, 1),
                List.of());
    }

    private static EntUsageDeclared visits(
            String uai, String academie, LocalDate week, int visits) {
        var counts =
                new EntCounts(
                        visits, null, null, null, null, null, null, null, null, null, null, null,
                        null, null);
        return new EntUsageDeclared(uai, academie, week, counts, List.of());
    }

    private static Inventory computers(int fixed, int portable) {
        return new Inventory(
                fixed, portable, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }
}
