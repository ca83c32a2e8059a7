package fr.observatoire.query.web.home;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was chosen on the page, as sent.
 *
 * @param region INSEE code
 * @param academie of that région; else it is left aside
 * @param departement of that académie; else it is left aside
 * @param type id of a school type
 * @param annee label of a school year
 */
public record HomeForm(
        @Nullable String region,
        @Nullable String academie,
        @Nullable String departement,
        @Nullable String type,
        @Nullable String annee) {

    /** Whether nothing was chosen, not even to choose nothing. */
    boolean isEmpty() {
        return Stream.of(region(), academie(), departement(), type(), annee())
                .allMatch(Objects::isNull);
    }
}
