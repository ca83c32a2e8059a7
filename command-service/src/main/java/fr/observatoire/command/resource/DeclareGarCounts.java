package fr.observatoire.command.resource;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.resource.GarCounts;

import java.time.LocalDate;

/**
 * What the use of the GAR in an académie came to.
 *
 * @param year "2024-2025", or the year of its rentrée
 * @param today day of reception
 */
public record DeclareGarCounts(String academie, String year, GarCounts counts, LocalDate today)
        implements Command {

    public DeclareGarCounts {
        year = SchoolYear.parse(year).map(SchoolYear::label).orElse(year);
    }

    @Override
    public GarUsageId target() {
        return new GarUsageId(this.academie, this.year);
    }

    /** The day on which the year's facts begin; today for what is no year, which is refused. */
    LocalDate start() {
        return SchoolYear.parse(this.year).map(SchoolYear::firstDay).orElse(this.today);
    }

    /** The day from which an académie that was formed within the year counts for all of it. */
    LocalDate end() {
        return SchoolYear.parse(this.year).map(SchoolYear::lastDay).orElse(this.today);
    }
}
