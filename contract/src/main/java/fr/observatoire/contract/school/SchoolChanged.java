package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The register says something else of a school than before.
 *
 * @param previous attributes in force until {@code asOf}
 * @param asOf first day of the new attributes
 */
@StoredEvent(name = "school-changed", revision = "1")
public record SchoolChanged(
        String uai,
        String academie,
        SchoolAttributes attributes,
        SchoolAttributes previous,
        @Nullable LocalDate openedOn,
        LocalDate asOf,
        List<String> anomalies)
        implements SchoolEvent {}
