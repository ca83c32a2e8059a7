package fr.observatoire.command.annotation;

import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.team.Territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an annotation is about, as it was named: a territory, or a school.
 *
 * @param school that it names, null when the register knows none
 * @param day on which it must exist
 */
record Place(String text, @Nullable KnownSchool school, LocalDate day) {

    static final String SCHOOL = "etablissement";

    /** Whether a text names a school, known or not. */
    static boolean isSchool(String text) {
        return text.startsWith(SCHOOL + ":");
    }

    /** Its code in full ("departement:035"); empty for what does not exist. */
    Optional<String> id() {
        return isSchool(this.text)
                ? Optional.ofNullable(this.school).map((found) -> SCHOOL + ":" + found.uai())
                : Territory.find(this.text, this.day).map(Territory::id);
    }

    /** Whether it is part of another, "academie:14", or the same. */
    boolean isWithin(String other) {
        KnownSchool found = this.school;
        if (found == null) {
            return Territory.find(this.text, this.day)
                    .filter((territory) -> territory.isWithin(other))
                    .isPresent();
        }
        return other.equals(SCHOOL + ":" + found.uai())
                || other.equals("departement:" + found.departement())
                || new Place("academie:" + found.academie(), null, this.day).isWithin(other);
    }
}
