package fr.observatoire.query.web.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.annotation.AnnotationKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An annotation as an answer gives it.
 *
 * @param proprietaire territory whose team set it
 * @param territoire whose figures it is about, and those of all it is made of
 * @param flux id of the feed it is about, null for all or when an indicator is named
 * @param indicateur id of the indicator it is about, null for all
 * @param dernier null for a break that is a moment
 * @param rupture whether figures before and after cannot be compared
 * @param texte a mark once erased
 * @param retireeLe since when it no longer holds, null while it does
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AnnotationView(
        String id,
        String proprietaire,
        AnnotationKind nature,
        String territoire,
        @Nullable String flux,
        @Nullable String indicateur,
        LocalDate premier,
        @Nullable LocalDate dernier,
        boolean rupture,
        @Nullable String texte,
        @Nullable LocalDate retireeLe) {

    /** Whether it is about any day between two, both included. */
    public boolean covers(LocalDate from, LocalDate to) {
        LocalDate last = (this.dernier == null) ? this.premier : this.dernier;
        return !this.premier.isAfter(to) && !last.isBefore(from);
    }
}
