package fr.observatoire.command.school;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.Territories;

import java.time.LocalDate;

/** Reads a register line that broke no rule into the words of events. */
final class RegisterLine {

    private RegisterLine() {}

    static SchoolAttributes attributes(SchoolDeclaration line, LocalDate asOf) {
        return new SchoolAttributes(
                line.nomEtablissement(),
                SchoolType.of(line.typeEtablissement(), line.codeNature(), line.ministereTutelle()),
                Sector.of(line.statutPublicPrive()),
                PriorityEducation.of(line.appartenanceEducationPrioritaire()),
                departement(line.codeDepartement()),
                academie(line.codeAcademie(), asOf),
                line.codeCommune(),
                line.nomCommune(),
                line.codeNature(),
                line.ministereTutelle());
    }

    private static String departement(String code) {
        return Territories.france().departement(code).map(Departement::code).orElse(code);
    }

    /** Rouen is Normandie since 2020; Normandie before 2020 is what a back-cast file means. */
    private static String academie(String code, LocalDate asOf) {
        return Territories.france().academieOn(code, asOf).map(Academie::code).orElse(code);
    }

    /**
     * Only "FERME" is closed: "A FERMER" and "A OUVRIR" announce, and a missing word means open.
     */
    static boolean closed(SchoolDeclaration line) {
        return "FERME".equals(line.etat());
    }
}
