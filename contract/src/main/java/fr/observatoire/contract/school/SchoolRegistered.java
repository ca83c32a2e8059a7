package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The register names a school for the first time.
 *
 * @param openedOn day of opening, null when the register does not say
 * @param asOf day on which the register said so
 */
@StoredEvent(name = "school-registered", revision = "1")
public record SchoolRegistered(
        String uai,
        String academie,
        SchoolAttributes attributes,
        @Nullable LocalDate openedOn,
        LocalDate asOf,
        List<String> anomalies)
        implements SchoolEvent {}
