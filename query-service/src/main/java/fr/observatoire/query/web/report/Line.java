package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.period.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * One subject over three school years, and in every académie in the last of them.
 *
 * @param before the year before, then the one before that
 * @param academies in the order of the report's
 */
public record Line(Subject subject, Cell cell, List<Before> before, List<Cell> academies) {

    /**
     * An earlier school year.
     *
     * @param gap what the report's year has more, in the subject's unit; null unless both are known
     * @param broken whether the series breaks between the two
     */
    public record Before(SchoolYear year, Cell cell, @Nullable BigDecimal gap, boolean broken) {}

    boolean isOf(String family) {
        return this.subject.family().equals(family);
    }

    boolean serves(Thematique thematique) {
        return this.subject.thematique() == thematique;
    }
}
