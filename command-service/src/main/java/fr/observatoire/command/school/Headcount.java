package fr.observatoire.command.school;

import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Pupils and classes of a school year.
 *
 * @param classes null when not counted
 */
record Headcount(int pupils, @Nullable Integer classes) {

    /**
     * What changes when this is declared after {@code before}. Classes that are left out stay as
     * they were: the register never knows them.
     */
    Optional<SchoolEvent> declared(
            String uai,
            String academie,
            String year,
            @Nullable Headcount before,
            List<String> odd) {
        if (before == null) {
            return Optional.of(
                    new HeadcountDeclared(uai, academie, year, this.pupils, this.classes, odd));
        }
        Headcount after =
                new Headcount(this.pupils, (this.classes == null) ? before.classes : this.classes);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(after.correcting(uai, academie, year, before, odd));
    }

    private SchoolEvent correcting(
            String uai, String academie, String year, Headcount before, List<String> odd) {
        return new HeadcountCorrected(
                uai, academie, year, this.pupils, this.classes, before.pupils, before.classes, odd);
    }
}
