package fr.observatoire.command.skills;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a school year's certifications came to.
 *
 * @param year "2024-2025", or the year of its rentrée
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record DeclareCertifications(
        Uai uai,
        String year,
        CertificationCounts counts,
        LocalDate today,
        @Nullable KnownSchool school)
        implements Command {

    public DeclareCertifications {
        year = SchoolYear.parse(year).map(SchoolYear::label).orElse(year);
    }

    @Override
    public CertificationId target() {
        return new CertificationId(this.uai, this.year);
    }

    /** The day on which the year's facts begin; today for what is no year, which is refused. */
    LocalDate start() {
        return SchoolYear.parse(this.year).map(SchoolYear::firstDay).orElse(this.today);
    }

    /** The day by which the year's facts are known; today for what is no year, which is refused. */
    LocalDate lastDay() {
        return SchoolYear.parse(this.year).map(SchoolYear::lastDay).orElse(this.today);
    }
}
