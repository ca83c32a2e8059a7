package fr.observatoire.query.web;

import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;

import java.time.LocalDate;
import java.util.List;

/** The schools of the survey, and the rooms that one of them has equipped. */
final class SurveySchools {

    private SurveySchools() {}

    static List<Object> registered() {
        return List.of(
                school(Survey.ORMEAUX, "Collège Les Ormeaux", SchoolType.COLLEGE, "035", "14"),
                school(Survey.ZOLA, "Lycée Émile-Zola", SchoolType.LYCEE, "035", "14"),
                school(Survey.RHEU, "Lycée agricole du Rheu", SchoolType.LYCEE, "035", "14"),
                school("0440010X", "Collège Guist'hau", SchoolType.COLLEGE, "044", "17"),
                school("0440011Y", "Collège de la Loire", SchoolType.COLLEGE, "044", "17"),
                school("0440012Z", "Lycée Livet", SchoolType.LYCEE, "044", "17"),
                school("0440013A", "Lycée Gaspard-Monge", SchoolType.LYCEE, "044", "17"),
                school(Survey.SILENT, "Collège Clément-Janequin", SchoolType.COLLEGE, "049", "17"),
                school("0490021G", "Lycée David-d'Angers", SchoolType.LYCEE, "049", "17"),
                rooms(Survey.TODAY.minusDays(380), 10),
                rooms(Survey.TODAY.minusDays(30), 24));
    }

    private static SchoolRegistered school(
            String uai, String name, SchoolType type, String departement, String academie) {
        var attributes =
                new SchoolAttributes(
                        name,
                        type,
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
                Survey.TODAY.minusDays(500),
                List.of());
    }

    private static EquipmentInventoryDeclared rooms(LocalDate day, int equipped) {
        var inventory =
                new Inventory(
                        null, null, null, null, null, null, null, 30, equipped, null, null, null,
                        null, null, null, null);
        return new EquipmentInventoryDeclared(Survey.ORMEAUX, "14", day, inventory, List.of());
    }
}
